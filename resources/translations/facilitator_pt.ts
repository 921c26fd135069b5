<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="es">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Cada fuente queda aparte, con sus palabras. Nada se mezcla ni se promedia.</source>
        <translation>Cada fonte fica à parte, com suas palavras. Nada se mistura e não se faz média.</translation>
    </message>
    <message>
        <source>Como aceptó que se le nombre; puede quedar en blanco</source>
        <translation>Como aceitou ser nomeada; pode ficar em branco</translation>
    </message>
    <message>
        <source>De quién viene</source>
        <translation>De quem vem</translation>
    </message>
    <message>
        <source>Dónde</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>En qué visita</source>
        <translation>Em que visita</translation>
    </message>
    <message>
        <source>Escriba lo que dijo.</source>
        <translation>Escreva o que disse.</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Salvar mudanças</translation>
    </message>
    <message>
        <source>Guardar lo que dijo</source>
        <translation>Salvar o que disse</translation>
    </message>
    <message>
        <source>La fuente acepta que lo lea toda la mesa</source>
        <translation>A fonte aceita que toda a mesa o leia</translation>
    </message>
    <message>
        <source>Lo que dijo una fuente</source>
        <translation>O que disse uma fonte</translation>
    </message>
    <message>
        <source>Lo que dijo, con sus palabras</source>
        <translation>O que disse, com suas palavras</translation>
    </message>
    <message>
        <source>No lo dice</source>
        <translation>Não diz</translation>
    </message>
    <message>
        <source>Quién habló</source>
        <translation>Quem falou</translation>
    </message>
    <message>
        <source>Según esta fuente, el compromiso está</source>
        <translation>Segundo esta fonte, o compromisso está</translation>
    </message>
    <message>
        <source>Si no, solo lo lee el equipo. Después no se puede cambiar quién lo lee.</source>
        <translation>Se não, só a equipe o lê. Depois não se pode mudar quem o lê.</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Admitir</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Coordinación: además admite, retira y decide</source>
        <translation>Coordenação: além disso admite, retira e decide</translation>
    </message>
    <message>
        <source>En qué mesas</source>
        <translation>Em quais mesas</translation>
    </message>
    <message>
        <source>Es otro equipo mío: lo de todas mis mesas y lo privado</source>
        <translation>É outro equipamento meu: o de todas as minhas mesas e o privado</translation>
    </message>
    <message>
        <source>Facilitación: lee y escribe en sus mesas</source>
        <translation>Facilitação: lê e escreve em suas mesas</translation>
    </message>
    <message>
        <source>Falta comparar la huella con cada persona. Sin eso no se sabe de quién es el equipo.</source>
        <translation>Falta comparar a impressão com cada pessoa. Sem isso não se sabe de quem é o equipamento.</translation>
    </message>
    <message>
        <source>Guardar la invitación</source>
        <translation>Guardar o convite</translation>
    </message>
    <message>
        <source>Huella: {0}</source>
        <translation>Impressão: {0}</translation>
    </message>
    <message>
        <source>La leímos en voz alta y es la misma</source>
        <translation>Lemos em voz alta e é a mesma</translation>
    </message>
    <message>
        <source>Léanse la huella en voz alta, en persona o por teléfono. Si no es la misma, no admita.</source>
        <translation>Leiam a impressão em voz alta, pessoalmente ou por telefone. Se não for a mesma, não admita.</translation>
    </message>
    <message>
        <source>Observación: lee solo lo de la mesa, nada del equipo</source>
        <translation>Observação: lê só o da mesa, nada da equipe</translation>
    </message>
    <message>
        <source>Qué podrá hacer</source>
        <translation>O que poderá fazer</translation>
    </message>
    <message>
        <source>Un equipo sin nombre</source>
        <translation>Um equipamento sem nome</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>invitacion</source>
        <translation>convite</translation>
    </message>
    <message>
        <source>¿De quién es este equipo?</source>
        <translation>De quem é este equipamento?</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message numerus="yes">
        <source>Estacionamiento: %n tema(s)</source>
        <translation>
            <numerusform>Estacionamento: %n tema</numerusform>
            <numerusform>Estacionamento: %n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Habla {0} · {1}</source>
        <translation>Fala {0} · {1}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Pauta</translation>
    </message>
    <message>
        <source>Palabra pedida</source>
        <translation>Pediram a palavra</translation>
    </message>
    <message>
        <source>Dar la palabra</source>
        <translation>Dar a palavra</translation>
    </message>
    <message>
        <source>Terminar el turno</source>
        <translation>Encerrar a fala</translation>
    </message>
    <message>
        <source>Aquí estarán los puntos de la agenda, con su tiempo.</source>
        <translation>Aqui estarão os pontos da pauta, com seu tempo.</translation>
    </message>
    <message>
        <source>Puntos de la agenda</source>
        <translation>Pontos da pauta</translation>
    </message>
    <message>
        <source>Poner a alguien en la lista</source>
        <translation>Pôr alguém na lista</translation>
    </message>
    <message>
        <source>Agregar un punto a la agenda</source>
        <translation>Acrescentar um ponto à pauta</translation>
    </message>
    <message>
        <source>Intro o dos toques: pasar a este punto; en el que está en curso, terminarlo</source>
        <translation>Enter ou dois toques: passar a este ponto; no que está em curso, encerrá-lo</translation>
    </message>
    <message>
        <source>Intro: dar la palabra. X: quitar de la lista</source>
        <translation>Enter: dar a palavra. X: tirar da lista</translation>
    </message>
    <message>
        <source>AHORA · PUNTO {0} DE {1}</source>
        <translation>AGORA · PONTO {0} DE {1}</translation>
    </message>
    <message>
        <source>Tiempo del punto</source>
        <translation>Tempo do ponto</translation>
    </message>
    <message>
        <source>van, sin tiempo acordado</source>
        <translation>decorridos, sem tempo combinado</translation>
    </message>
    <message>
        <source>quedan, de {0} min</source>
        <translation>restam, de {0} min</translation>
    </message>
    <message>
        <source>de más, sobre {0} min</source>
        <translation>a mais, sobre {0} min</translation>
    </message>
</context>
<context>
    <name>AgreementDialogs</name>
    <message>
        <source>Anotar posición</source>
        <translation>Anotar posição</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Cómo decide: {0}</source>
        <translation>Como decide: {0}</translation>
    </message>
    <message>
        <source>En sus palabras</source>
        <translation>Em suas palavras</translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>Cuándo vuelve de su consulta</source>
        <translation>Quando volta da consulta</translation>
    </message>
    <message>
        <source>Escriba la fecha como 05/03/2026.</source>
        <translation>Escreva a data como 05/03/2026.</translation>
    </message>
    <message>
        <source>{0}, del {1}, {2}</source>
        <translation>{0}, de {1}, {2}</translation>
    </message>
    <message>
        <source>¿Cerrar el texto de este acuerdo?</source>
        <translation>Fechar o texto deste acordo?</translation>
    </message>
    <message>
        <source>¿Qué posición tiene {0}?</source>
        <translation>Qual é a posição de {0}?</translation>
    </message>
    <message>
        <source>Cerrar el texto</source>
        <translation>Fechar o texto</translation>
    </message>
    <message>
        <source>Seguir escribiendo</source>
        <translation>Continuar escrevendo</translation>
    </message>
    <message>
        <source>Queda guardado como una versión. Se puede volver a abrir mientras no se firme.</source>
        <translation>Fica guardado como uma versão. Pode ser reaberto enquanto não for assinado.</translation>
    </message>
    <message>
        <source>Una mayoría nunca se llama consenso.</source>
        <translation>Uma maioria nunca se chama consenso.</translation>
    </message>
    <message>
        <source>Cómo se decidió</source>
        <translation>Como se decidiu</translation>
    </message>
    <message>
        <source>Versión {0}</source>
        <translation>Versão {0}</translation>
    </message>
    <message>
        <source>¿Con qué versión se compara el texto de ahora?</source>
        <translation>Com qual versão se compara o texto de agora?</translation>
    </message>
    <message>
        <source>Comparar</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Versión</source>
        <translation>Versão</translation>
    </message>
</context>
<context>
    <name>AgreementQuestions</name>
    <message>
        <source>Agregar el compromiso</source>
        <translation>Acrescentar o compromisso</translation>
    </message>
    <message>
        <source>Agregar la cláusula</source>
        <translation>Acrescentar a cláusula</translation>
    </message>
    <message>
        <source>Cláusula nueva</source>
        <translation>Nova cláusula</translation>
    </message>
    <message>
        <source>Compromiso de la cláusula {0}</source>
        <translation>Compromisso da cláusula {0}</translation>
    </message>
    <message>
        <source>Dejarla</source>
        <translation>Deixá-la</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Deixá-lo</translation>
    </message>
    <message>
        <source>El texto quedó cerrado.</source>
        <translation>O texto ficou fechado.</translation>
    </message>
    <message>
        <source>Escriba al menos una frase.</source>
        <translation>Escreva pelo menos uma frase.</translation>
    </message>
    <message>
        <source>Escriba qué se va a hacer.</source>
        <translation>Escreva o que vai ser feito.</translation>
    </message>
    <message>
        <source>Lo que falta decidir va entre [corchetes].</source>
        <translation>O que falta decidir vai entre [colchetes].</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Quitar el compromiso</source>
        <translation>Tirar o compromisso</translation>
    </message>
    <message>
        <source>Quitar la cláusula</source>
        <translation>Tirar a cláusula</translation>
    </message>
    <message>
        <source>Qué se va a hacer</source>
        <translation>O que vai ser feito</translation>
    </message>
    <message>
        <source>Se quitan su texto y las posiciones de las partes. El historial los recuerda.</source>
        <translation>Retiram-se seu texto e as posições das partes. O histórico se lembra deles.</translation>
    </message>
    <message>
        <source>Volver a abrir</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>¿Quitar este compromiso?</source>
        <translation>Tirar este compromisso?</translation>
    </message>
    <message>
        <source>¿Quitar la cláusula {0}?</source>
        <translation>Tirar a cláusula {0}?</translation>
    </message>
    <message>
        <source>¿Volver a abrir el texto?</source>
        <translation>Reabrir o texto?</translation>
    </message>
</context>
<context>
    <name>AgreementScreen</name>
    <message>
        <source>Acuerdo</source>
        <translation>Acordo</translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Acordo {0}</translation>
    </message>
    <message>
        <source>Acuerdos</source>
        <translation>Acordos</translation>
    </message>
    <message>
        <source>{0}, versión {1}</source>
        <translation>{0}, versão {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n parte(s) sin ratificar</source>
        <translation>
            <numerusform>%n parte sem ratificar</numerusform>
            <numerusform>%n partes sem ratificar</numerusform>
        </translation>
    </message>
    <message>
        <source>cláusula anterior</source>
        <translation>cláusula anterior</translation>
    </message>
    <message>
        <source>cláusula siguiente</source>
        <translation>próxima cláusula</translation>
    </message>
    <message>
        <source>cláusula nueva</source>
        <translation>nova cláusula</translation>
    </message>
    <message>
        <source>revisar y cerrar el texto</source>
        <translation>revisar e fechar o texto</translation>
    </message>
    <message>
        <source>leer en grande</source>
        <translation>ler em tamanho grande</translation>
    </message>
    <message>
        <source>en una parte: de acuerdo; R con reserva, N no, B se abstiene, U ausente, C consulta</source>
        <translation>numa parte: A de acordo; R com reserva, N não, B se abstém, U ausente, C consulta</translation>
    </message>
    <message>
        <source>Leer en grande</source>
        <translation>Ler em tamanho grande</translation>
    </message>
    <message>
        <source>Cambiado {0} {1}</source>
        <translation>Alterado {0} {1}</translation>
    </message>
    <message>
        <source>Cambiado {0} {1} por {2}</source>
        <translation>Alterado {0} {1} por {2}</translation>
    </message>
    <message>
        <source>Imprimir borrador</source>
        <translation>Imprimir rascunho</translation>
    </message>
    <message>
        <source>Ratificaciones…</source>
        <translation>Ratificações…</translation>
    </message>
    <message>
        <source>Revisar y cerrar texto</source>
        <translation>Revisar e fechar texto</translation>
    </message>
    <message>
        <source>Volver a abrir el texto…</source>
        <translation>Reabrir o texto…</translation>
    </message>
    <message>
        <source>Ya lo firmaron</source>
        <translation>Já o assinaram</translation>
    </message>
    <message>
        <source>Cláusula nueva…</source>
        <translation>Nova cláusula…</translation>
    </message>
    <message>
        <source>Guardar versión…</source>
        <translation>Guardar versão…</translation>
    </message>
    <message>
        <source>Título del acuerdo</source>
        <translation>Título do acordo</translation>
    </message>
    <message>
        <source>Aquí estarán las cláusulas. Escriba la primera, o llévela desde una nota.</source>
        <translation>Aqui estarão as cláusulas. Escreva a primeira, ou traga-a de uma nota.</translation>
    </message>
    <message>
        <source>El borrador va a la impresora.</source>
        <translation>O rascunho vai para a impressora.</translation>
    </message>
    <message>
        <source>de una comparación, volver al texto</source>
        <translation>de uma comparação, voltar ao texto</translation>
    </message>
    <message>
        <source>hoy</source>
        <translation>hoje</translation>
    </message>
</context>
<context>
    <name>AgreementsScreen</name>
    <message>
        <source>Acuerdos</source>
        <translation>Acordos</translation>
    </message>
    <message>
        <source>{0} de {1} en redacción</source>
        <translation>{0} de {1} em redação</translation>
    </message>
    <message>
        <source>abrir el acuerdo</source>
        <translation>abrir o acordo</translation>
    </message>
    <message>
        <source>acuerdo nuevo</source>
        <translation>novo acordo</translation>
    </message>
    <message>
        <source>Acuerdo nuevo…</source>
        <translation>Novo acordo…</translation>
    </message>
    <message>
        <source>Buscar un acuerdo</source>
        <translation>Buscar um acordo</translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Acuerdos de la mesa</source>
        <translation>Acordos da mesa</translation>
    </message>
    <message>
        <source>Todavía no hay acuerdos. Nacen de lo que la mesa propone, cláusula por cláusula.</source>
        <translation>Ainda não há acordos. Nascem do que a mesa propõe, cláusula por cláusula.</translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Acordo {0}</translation>
    </message>
    <message>
        <source>Acuerdo sin número</source>
        <translation>Acordo sem número</translation>
    </message>
    <message numerus="yes">
        <source>%n cláusula(s)</source>
        <translation>
            <numerusform>%n cláusula</numerusform>
            <numerusform>%n cláusulas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compromiso(s)</source>
        <translation>
            <numerusform>%n compromisso</numerusform>
            <numerusform>%n compromissos</numerusform>
        </translation>
    </message>
    <message>
        <source>con texto por decidir</source>
        <translation>com texto por decidir</translation>
    </message>
    <message>
        <source>con dos versiones por decidir</source>
        <translation>com duas versões por decidir</translation>
    </message>
    <message>
        <source>Acuerdo nuevo</source>
        <translation>Novo acordo</translation>
    </message>
    <message>
        <source>Aquí estarán los acuerdos. Se escriben en una mesa, y todavía no hay ninguna.</source>
        <translation>Aqui estarão os acordos. São escritos em uma mesa, e ainda não há nenhuma.</translation>
    </message>
    <message>
        <source>Compromisos y verificación</source>
        <translation>Compromissos e verificação</translation>
    </message>
    <message>
        <source>De qué trata, en pocas palabras</source>
        <translation>De que trata, em poucas palavras</translation>
    </message>
    <message>
        <source>Empezar el acuerdo</source>
        <translation>Começar o acordo</translation>
    </message>
    <message>
        <source>Escriba de qué trata.</source>
        <translation>Escreva de que trata.</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>A quién</source>
        <translation>A quem</translation>
    </message>
    <message>
        <source>A quién le pasa</source>
        <translation>Com quem acontece</translation>
    </message>
    <message>
        <source>A quién llama</source>
        <translation>A quem chama</translation>
    </message>
    <message>
        <source>Acordado con la persona el {0}</source>
        <translation>Acordado com a pessoa em {0}</translation>
    </message>
    <message>
        <source>Agregar al árbol</source>
        <translation>Acrescentar à árvore</translation>
    </message>
    <message>
        <source>Agregar un actor</source>
        <translation>Acrescentar um ator</translation>
    </message>
    <message>
        <source>Agregar un hecho</source>
        <translation>Acrescentar um fato</translation>
    </message>
    <message>
        <source>Agregue primero otro actor.</source>
        <translation>Acrescente primeiro outro ator.</translation>
    </message>
    <message>
        <source>Alerta desde</source>
        <translation>Alerta a partir de</translation>
    </message>
    <message>
        <source>Anotar la respuesta</source>
        <translation>Anotar a resposta</translation>
    </message>
    <message>
        <source>Anotar la respuesta…</source>
        <translation>Anotar a resposta…</translation>
    </message>
    <message>
        <source>Anotar lectura</source>
        <translation>Anotar leitura</translation>
    </message>
    <message>
        <source>Anotar lectura…</source>
        <translation>Anotar leitura…</translation>
    </message>
    <message>
        <source>Anotar lo que se contó de vuelta</source>
        <translation>Anotar o que se contou de volta</translation>
    </message>
    <message>
        <source>Anotar lo que se contó…</source>
        <translation>Anotar o que se contou…</translation>
    </message>
    <message>
        <source>Anotar lo que se sabe…</source>
        <translation>Anotar o que se sabe…</translation>
    </message>
    <message>
        <source>Avisa desde</source>
        <translation>Avisa a partir de</translation>
    </message>
    <message>
        <source>Cada cuánto</source>
        <translation>De quanto em quanto tempo</translation>
    </message>
    <message>
        <source>Cada relación dice de dónde se sabe.</source>
        <translation>Cada relação diz de onde se sabe.</translation>
    </message>
    <message>
        <source>Cambiar el hecho</source>
        <translation>Mudar o fato</translation>
    </message>
    <message>
        <source>Cambiar la causa</source>
        <translation>Mudar a causa</translation>
    </message>
    <message>
        <source>Cambiar…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Causas de fondo</source>
        <translation>Causas de fundo</translation>
    </message>
    <message>
        <source>Causas próximas</source>
        <translation>Causas próximas</translation>
    </message>
    <message>
        <source>Compartir con la mesa</source>
        <translation>Compartilhar com a mesa</translation>
    </message>
    <message>
        <source>Compartir con la mesa…</source>
        <translation>Compartilhar com a mesa…</translation>
    </message>
    <message>
        <source>Con quién</source>
        <translation>Com quem</translation>
    </message>
    <message>
        <source>Cuelga de</source>
        <translation>Pende de</translation>
    </message>
    <message>
        <source>Cuenta amenazas: una sola ya es una señal</source>
        <translation>Conta ameaças: uma só já é um sinal</translation>
    </message>
    <message>
        <source>Cuándo</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Cuándo se revisa</source>
        <translation>Quando se revisa</translation>
    </message>
    <message>
        <source>Cómo lo cuentan otros</source>
        <translation>Como outros contam</translation>
    </message>
    <message>
        <source>Cómo lo dijo</source>
        <translation>Como disse</translation>
    </message>
    <message>
        <source>Cómo se cuenta</source>
        <translation>Como se conta</translation>
    </message>
    <message>
        <source>Cómo se llama</source>
        <translation>Como se chama</translation>
    </message>
    <message>
        <source>Cómo se mide</source>
        <translation>Como se mede</translation>
    </message>
    <message>
        <source>Datos del actor</source>
        <translation>Dados do ator</translation>
    </message>
    <message>
        <source>De dónde se sabe</source>
        <translation>De onde se sabe</translation>
    </message>
    <message>
        <source>De quién es</source>
        <translation>De quem é</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Desde cuándo</source>
        <translation>Desde quando</translation>
    </message>
    <message>
        <source>Detonantes</source>
        <translation>Gatilhos</translation>
    </message>
    <message>
        <source>Dónde</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Efectos</source>
        <translation>Efeitos</translation>
    </message>
    <message>
        <source>En pocas palabras</source>
        <translation>Em poucas palavras</translation>
    </message>
    <message>
        <source>En qué se cuenta</source>
        <translation>Em que se conta</translation>
    </message>
    <message>
        <source>Escriba cómo se llama.</source>
        <translation>Escreva como se chama.</translation>
    </message>
    <message>
        <source>Escriba de dónde se sabe.</source>
        <translation>Escreva de onde se sabe.</translation>
    </message>
    <message>
        <source>Escriba el día.</source>
        <translation>Escreva o dia.</translation>
    </message>
    <message>
        <source>Escriba el nombre de quien responde.</source>
        <translation>Escreva o nome de quem responde.</translation>
    </message>
    <message>
        <source>Escriba el número.</source>
        <translation>Escreva o número.</translation>
    </message>
    <message>
        <source>Escriba la causa.</source>
        <translation>Escreva a causa.</translation>
    </message>
    <message>
        <source>Escriba lo que se sabe.</source>
        <translation>Escreva o que se sabe.</translation>
    </message>
    <message>
        <source>Escriba qué pasa.</source>
        <translation>Escreva o que acontece.</translation>
    </message>
    <message>
        <source>Escriba qué pasó.</source>
        <translation>Escreva o que aconteceu.</translation>
    </message>
    <message>
        <source>Escriba qué se acordó.</source>
        <translation>Escreva o que se acordou.</translation>
    </message>
    <message>
        <source>Escriba qué se contó.</source>
        <translation>Escreva o que se contou.</translation>
    </message>
    <message>
        <source>Escriba qué se hizo.</source>
        <translation>Escreva o que se fez.</translation>
    </message>
    <message>
        <source>Escriba qué se mira.</source>
        <translation>Escreva o que se observa.</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Guardar el actor</source>
        <translation>Guardar o ator</translation>
    </message>
    <message>
        <source>Guardar el hecho</source>
        <translation>Guardar o fato</translation>
    </message>
    <message>
        <source>Guardar el indicador</source>
        <translation>Guardar o indicador</translation>
    </message>
    <message>
        <source>Guardar el plan</source>
        <translation>Guardar o plano</translation>
    </message>
    <message>
        <source>Guardar la lectura</source>
        <translation>Guardar a leitura</translation>
    </message>
    <message>
        <source>Guardar la relación</source>
        <translation>Guardar a relação</translation>
    </message>
    <message>
        <source>Guardar la respuesta</source>
        <translation>Guardar a resposta</translation>
    </message>
    <message>
        <source>Guardar la señal</source>
        <translation>Guardar o sinal</translation>
    </message>
    <message>
        <source>Hacia dónde empeora</source>
        <translation>Para onde piora</translation>
    </message>
    <message>
        <source>Hasta cuándo</source>
        <translation>Até quando</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Indicador de la mesa</source>
        <translation>Indicador da mesa</translation>
    </message>
    <message>
        <source>Influencia</source>
        <translation>Influência</translation>
    </message>
    <message>
        <source>La lee solo el equipo. No se manda a nadie por sí sola.</source>
        <translation>Só a equipe lê. Não se envia a ninguém por si só.</translation>
    </message>
    <message>
        <source>Lectura</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Lecturas</source>
        <translation>Leituras</translation>
    </message>
    <message>
        <source>Lo dicen</source>
        <translation>Quem diz</translation>
    </message>
    <message>
        <source>Lo elige la mesa: qué se mira, quién lo mira y desde cuándo avisa.</source>
        <translation>A mesa escolhe: o que se observa, quem observa e a partir de quando avisa.</translation>
    </message>
    <message>
        <source>Lo medido o lo visto, no lo que se opina.</source>
        <translation>O que se mediu ou se viu, não o que se opina.</translation>
    </message>
    <message>
        <source>Lo que comparten las partes lo lee toda la mesa; lo del equipo, solo el equipo.</source>
        <translation>O que as partes compartilham, toda a mesa lê; o da equipe, só a equipe.</translation>
    </message>
    <message>
        <source>Lo que cuelga de ella sube un nivel.</source>
        <translation>O que pende dela sobe um nível.</translation>
    </message>
    <message>
        <source>Lo que dicen las partes</source>
        <translation>O que dizem as partes</translation>
    </message>
    <message>
        <source>Lo que dicen las partes…</source>
        <translation>O que dizem as partes…</translation>
    </message>
    <message>
        <source>Lo que dijo, en sus palabras</source>
        <translation>O que disse, com suas palavras</translation>
    </message>
    <message>
        <source>Lo que se sabe</source>
        <translation>O que se sabe</translation>
    </message>
    <message>
        <source>Lo que se sabe de {0}</source>
        <translation>O que se sabe de {0}</translation>
    </message>
    <message>
        <source>Ninguna</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>No es parte de la mesa</source>
        <translation>Não é parte da mesa</translation>
    </message>
    <message>
        <source>No ha dicho</source>
        <translation>Não disse</translation>
    </message>
    <message>
        <source>No lo comparte</source>
        <translation>Não compartilha isso</translation>
    </message>
    <message>
        <source>Nombrar a quien responde</source>
        <translation>Nomear quem responde</translation>
    </message>
    <message>
        <source>Nombrar a quien responde…</source>
        <translation>Nomear quem responde…</translation>
    </message>
    <message>
        <source>Observación</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Palabras de</source>
        <translation>Palavras de</translation>
    </message>
    <message>
        <source>Para cuándo</source>
        <translation>Para quando</translation>
    </message>
    <message>
        <source>Parte de la mesa</source>
        <translation>Parte da mesa</translation>
    </message>
    <message>
        <source>Pidió que no se haga</source>
        <translation>Pediu que não se faça</translation>
    </message>
    <message>
        <source>Plan de protección</source>
        <translation>Plano de proteção</translation>
    </message>
    <message>
        <source>Plan de protección…</source>
        <translation>Plano de proteção…</translation>
    </message>
    <message>
        <source>Problema</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Quien avisó tiene derecho a saber qué se hizo.</source>
        <translation>Quem avisou tem direito a saber o que se fez.</translation>
    </message>
    <message>
        <source>Quitar el actor</source>
        <translation>Retirar o ator</translation>
    </message>
    <message>
        <source>Quitar el hecho</source>
        <translation>Retirar o fato</translation>
    </message>
    <message>
        <source>Quitar el indicador</source>
        <translation>Retirar o indicador</translation>
    </message>
    <message>
        <source>Quitar la causa</source>
        <translation>Retirar a causa</translation>
    </message>
    <message>
        <source>Quitar la lectura</source>
        <translation>Retirar a leitura</translation>
    </message>
    <message>
        <source>Quitar la relación</source>
        <translation>Retirar a relação</translation>
    </message>
    <message>
        <source>Quitar la señal</source>
        <translation>Retirar o sinal</translation>
    </message>
    <message>
        <source>Quitarlo</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Quitar…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Quién es</source>
        <translation>Quem é</translation>
    </message>
    <message>
        <source>Quién lo contó</source>
        <translation>Quem contou</translation>
    </message>
    <message>
        <source>Quién lo dice</source>
        <translation>Quem diz</translation>
    </message>
    <message>
        <source>Quién lo dijo y cuándo, o qué se vio.</source>
        <translation>Quem disse e quando, ou o que se viu.</translation>
    </message>
    <message>
        <source>Quién lo mide</source>
        <translation>Quem mede</translation>
    </message>
    <message>
        <source>Quién lo midió o lo contó</source>
        <translation>Quem mediu ou contou</translation>
    </message>
    <message>
        <source>Quién responde</source>
        <translation>Quem responde</translation>
    </message>
    <message>
        <source>Quién respondió</source>
        <translation>Quem respondeu</translation>
    </message>
    <message>
        <source>Qué día</source>
        <translation>Que dia</translation>
    </message>
    <message>
        <source>Qué día estuvo de acuerdo</source>
        <translation>Em que dia concordou</translation>
    </message>
    <message>
        <source>Qué día se supo</source>
        <translation>Em que dia se soube</translation>
    </message>
    <message>
        <source>Qué es</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Qué hizo en el conflicto</source>
        <translation>O que fez no conflito</translation>
    </message>
    <message>
        <source>Qué los une o los separa</source>
        <translation>O que os une ou separa</translation>
    </message>
    <message>
        <source>Qué pasa, en pocas palabras</source>
        <translation>O que acontece, em poucas palavras</translation>
    </message>
    <message>
        <source>Qué pasó</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Qué pidió que no se haga</source>
        <translation>O que pediu que não se faça</translation>
    </message>
    <message>
        <source>Qué se contó</source>
        <translation>O que se contou</translation>
    </message>
    <message>
        <source>Qué se contó de vuelta</source>
        <translation>O que se contou de volta</translation>
    </message>
    <message>
        <source>Qué se hará para cuidar a la persona</source>
        <translation>O que se fará para cuidar da pessoa</translation>
    </message>
    <message>
        <source>Qué se hizo</source>
        <translation>O que se fez</translation>
    </message>
    <message>
        <source>Qué se mira</source>
        <translation>O que se observa</translation>
    </message>
    <message>
        <source>Qué se sabe</source>
        <translation>O que se sabe</translation>
    </message>
    <message>
        <source>Qué tan exacta es la fecha</source>
        <translation>Quão exata é a data</translation>
    </message>
    <message>
        <source>Relaciones</source>
        <translation>Relações</translation>
    </message>
    <message>
        <source>Relación de {0}</source>
        <translation>Relação de {0}</translation>
    </message>
    <message>
        <source>Relación…</source>
        <translation>Relação…</translation>
    </message>
    <message>
        <source>Revisar el plan…</source>
        <translation>Revisar o plano…</translation>
    </message>
    <message>
        <source>Se acuerda con la persona. Sin su acuerdo no se hace nada en su nombre.</source>
        <translation>Combina-se com a pessoa. Sem seu acordo nada se faz em seu nome.</translation>
    </message>
    <message>
        <source>Se quitan también sus relaciones y lo que se anotó de él.</source>
        <translation>Retiram-se também suas relações e o que se anotou dele.</translation>
    </message>
    <message>
        <source>Se revisa</source>
        <translation>Revisa-se</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Señal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Si pasa el aviso, se abre una señal para el equipo. No se manda a nadie más.</source>
        <translation>Se passa do aviso, abre-se um sinal para a equipe. Não se envia a mais ninguém.</translation>
    </message>
    <message>
        <source>Si solo se recuerda el año, escriba 01/01 de ese año.</source>
        <translation>Se só se lembra do ano, escreva 01/01 desse ano.</translation>
    </message>
    <message>
        <source>Sin decir</source>
        <translation>Sem dizer</translation>
    </message>
    <message>
        <source>Sin fecha</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>Sin fuente anotada</source>
        <translation>Sem fonte anotada</translation>
    </message>
    <message>
        <source>Sin su acuerdo no hay plan: escriba el día.</source>
        <translation>Sem seu acordo não há plano: escreva o dia.</translation>
    </message>
    <message>
        <source>Sobre qué</source>
        <translation>Sobre o quê</translation>
    </message>
    <message>
        <source>Solo si esa persona está de acuerdo. Se puede dejar vacío.</source>
        <translation>Só se essa pessoa concorda. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Solo si se anotó por error.</source>
        <translation>Só se foi anotado por engano.</translation>
    </message>
    <message>
        <source>Su historia queda en el registro.</source>
        <translation>Sua história fica no registro.</translation>
    </message>
    <message>
        <source>alerta desde {0}</source>
        <translation>alerta a partir de {0}</translation>
    </message>
    <message>
        <source>alerta {0}</source>
        <translation>alerta {0}</translation>
    </message>
    <message>
        <source>avisa desde {0}</source>
        <translation>avisa a partir de {0}</translation>
    </message>
    <message>
        <source>aviso {0}</source>
        <translation>aviso {0}</translation>
    </message>
    <message>
        <source>de las partes</source>
        <translation>das partes</translation>
    </message>
    <message>
        <source>del equipo</source>
        <translation>da equipe</translation>
    </message>
    <message>
        <source>desde {0}</source>
        <translation>desde {0}</translation>
    </message>
    <message>
        <source>hacia {0}</source>
        <translation>por volta de {0}</translation>
    </message>
    <message numerus="yes">
        <source>lo dice(n) %n parte(s)</source>
        <translation>
            <numerusform>%n parte diz</numerusform>
            <numerusform>%n partes dizem</numerusform>
        </translation>
    </message>
    <message>
        <source>nada anotado</source>
        <translation>nada anotado</translation>
    </message>
    <message>
        <source>no lo comparte {0}</source>
        <translation>{0} não compartilha</translation>
    </message>
    <message>
        <source>no lo comparten {0}</source>
        <translation>{0} não compartilham</translation>
    </message>
    <message>
        <source>no viene a la mesa</source>
        <translation>não vem à mesa</translation>
    </message>
    <message>
        <source>una sola amenaza ya es una señal</source>
        <translation>uma só ameaça já é um sinal</translation>
    </message>
    <message>
        <source>{0} con {1}</source>
        <translation>{0} com {1}</translation>
    </message>
    <message>
        <source>«{0}» lo leerá toda la mesa. Después no se puede volver solo del equipo.</source>
        <translation>Toda a mesa lerá “{0}”. Depois não pode voltar a ser só da equipe.</translation>
    </message>
    <message>
        <source>¿Compartir con la mesa?</source>
        <translation>Compartilhar com a mesa?</translation>
    </message>
    <message>
        <source>¿Quitar a {0} del mapa?</source>
        <translation>Retirar {0} do mapa?</translation>
    </message>
    <message>
        <source>¿Quitar esta causa?</source>
        <translation>Retirar esta causa?</translation>
    </message>
    <message>
        <source>¿Quitar esta lectura?</source>
        <translation>Retirar esta leitura?</translation>
    </message>
    <message>
        <source>¿Quitar esta relación?</source>
        <translation>Retirar esta relação?</translation>
    </message>
    <message>
        <source>¿Quitar esta señal?</source>
        <translation>Retirar este sinal?</translation>
    </message>
    <message>
        <source>¿Quitar este hecho?</source>
        <translation>Retirar este fato?</translation>
    </message>
    <message>
        <source>¿Quitar este indicador?</source>
        <translation>Retirar este indicador?</translation>
    </message>
    <message>
        <source>¿Quitar esto?</source>
        <translation>Retirar isto?</translation>
    </message>
</context>
<context>
    <name>AnalysisPages</name>
    <message>
        <source>Actor</source>
        <translation>Ator</translation>
    </message>
    <message>
        <source>Agregar actor…</source>
        <translation>Acrescentar ator…</translation>
    </message>
    <message>
        <source>Agregar causa…</source>
        <translation>Acrescentar causa…</translation>
    </message>
    <message>
        <source>Agregar indicador…</source>
        <translation>Acrescentar indicador…</translation>
    </message>
    <message>
        <source>Anotar señal…</source>
        <translation>Anotar sinal…</translation>
    </message>
    <message>
        <source>Aquí estará el mapa: quiénes tienen que ver, qué los une y qué los separa, y de dónde se sabe.</source>
        <translation>Aqui estará o mapa: quem tem a ver, o que os une e o que os separa, e de onde se sabe.</translation>
    </message>
    <message>
        <source>Aquí estará el árbol: el problema, de dónde viene y qué provoca. Empiece por el problema.</source>
        <translation>Aqui estará a árvore: o problema, de onde vem e o que provoca. Comece pelo problema.</translation>
    </message>
    <message>
        <source>Aquí estará lo que cada quien dice, lo que le importa y lo que necesita.</source>
        <translation>Aqui estará o que cada um diz, o que lhe importa e o que precisa.</translation>
    </message>
    <message>
        <source>Aquí estarán los indicadores que elija la mesa, cada uno con su aviso y su alerta.</source>
        <translation>Aqui estarão os indicadores que a mesa escolher, cada um com seu aviso e seu alerta.</translation>
    </message>
    <message>
        <source>Cada cuadro dice cuántas partes lo sostienen. Flechas: moverse. Insertar: nueva causa.</source>
        <translation>Cada quadro diz quantas partes o sustentam. Setas: mover-se. Inserir: nova causa.</translation>
    </message>
    <message>
        <source>Causa</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Cómo está</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>De quién</source>
        <translation>De quem</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Fila</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Indicadores</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Las lee solo el equipo. Nada se manda por sí solo: se anota lo que cada quien hizo.</source>
        <translation>Só a equipe os lê. Nada se envia por si só: anota-se o que cada um fez.</translation>
    </message>
    <message>
        <source>Lecturas</source>
        <translation>Leituras</translation>
    </message>
    <message>
        <source>Lo que se sabe</source>
        <translation>O que se sabe</translation>
    </message>
    <message>
        <source>Mapa de actores</source>
        <translation>Mapa de atores</translation>
    </message>
    <message>
        <source>No hay señales. Una sola amenaza ya es una señal. Las lee solo el equipo.</source>
        <translation>Não há sinais. Uma só ameaça já é um sinal. Só a equipe os lê.</translation>
    </message>
    <message>
        <source>Posiciones e intereses</source>
        <translation>Posições e interesses</translation>
    </message>
    <message>
        <source>Páginas del análisis</source>
        <translation>Páginas da análise</translation>
    </message>
    <message>
        <source>Quién lo dice</source>
        <translation>Quem diz</translation>
    </message>
    <message>
        <source>Quién no</source>
        <translation>Quem não</translation>
    </message>
    <message>
        <source>Señales</source>
        <translation>Sinais</translation>
    </message>
    <message>
        <source>Tamaño: influencia. Color e ícono: sector. Flechas: pasar de un actor a otro; con Mayús, moverlo.</source>
        <translation>Tamanho: influência. Cor e ícone: setor. Setas: passar de um ator a outro; com Shift, movê-lo.</translation>
    </message>
    <message>
        <source>Ver como tabla</source>
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>Árbol de causas</source>
        <translation>Árvore de causas</translation>
    </message>
    <message>
        <source>Última</source>
        <translation>Última</translation>
    </message>
</context>
<context>
    <name>AnalysisScreen</name>
    <message numerus="yes">
        <source>%n señal(es) espera(n)</source>
        <translation>
            <numerusform>%n sinal espera</numerusform>
            <numerusform>%n sinais esperam</numerusform>
        </translation>
    </message>
    <message>
        <source>Agregar hecho…</source>
        <translation>Acrescentar fato…</translation>
    </message>
    <message>
        <source>Análisis del conflicto</source>
        <translation>Análise do conflito</translation>
    </message>
    <message>
        <source>Aquí estará el análisis del conflicto. Se hace en una mesa, y todavía no hay ninguna.</source>
        <translation>Aqui estará a análise do conflito. É feita em uma mesa, e ainda não há nenhuma.</translation>
    </message>
    <message>
        <source>Aquí estará la historia: qué pasó, cuándo y quién lo cuenta. Empiece por lo que todos recuerdan.</source>
        <translation>Aqui estará a história: o que aconteceu, quando e quem conta. Comece pelo que todos lembram.</translation>
    </message>
    <message>
        <source>Corregir…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>De las partes</source>
        <translation>Das partes</translation>
    </message>
    <message>
        <source>De quién es lo que se ve</source>
        <translation>De quem é o que se vê</translation>
    </message>
    <message>
        <source>Del equipo</source>
        <translation>Da equipe</translation>
    </message>
    <message>
        <source>Escoja algo para ver lo que se sabe.</source>
        <translation>Escolha algo para ver o que se sabe.</translation>
    </message>
    <message>
        <source>Hecho con {0} de {1} partes</source>
        <translation>Feito com {0} de {1} partes</translation>
    </message>
    <message>
        <source>Imprimir…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Línea de tiempo</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Reservado</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Revisado: {0}</source>
        <translation>Revisado: {0}</translation>
    </message>
    <message>
        <source>Todo</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>agregar en esta página</source>
        <translation>acrescentar nesta página</translation>
    </message>
    <message>
        <source>agregar un hecho</source>
        <translation>acrescentar um fato</translation>
    </message>
    <message>
        <source>cambiar lo que tiene el teclado</source>
        <translation>mudar o que tem o teclado</translation>
    </message>
    <message>
        <source>en el mapa: mover al actor</source>
        <translation>no mapa: mover o ator</translation>
    </message>
    <message>
        <source>imprimir el análisis</source>
        <translation>imprimir a análise</translation>
    </message>
    <message>
        <source>mapa, y con 2 a 5 las otras páginas</source>
        <translation>mapa, e com 2 a 5 as outras páginas</translation>
    </message>
</context>
<context>
    <name>ArrivedPanel</name>
    <message numerus="yes">
        <source>%n cambio(s) de un equipo retirado está(n) aparte</source>
        <translation>
            <numerusform>%n alteração de um equipamento retirado está à parte</numerusform>
            <numerusform>%n alterações de um equipamento retirado estão à parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cosa(s) por decidir</source>
        <translation>
            <numerusform>%n coisa por decidir</numerusform>
            <numerusform>%n coisas por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equipo(s)</source>
        <translation>
            <numerusform>%n equipamento</numerusform>
            <numerusform>%n equipamentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parte(s) espera(n) su llave</source>
        <translation>
            <numerusform>%n parte espera sua chave</numerusform>
            <numerusform>%n partes esperam sua chave</numerusform>
        </translation>
    </message>
    <message>
        <source>Agregar equipo…</source>
        <translation>Acrescentar equipamento…</translation>
    </message>
    <message>
        <source>Barra llena: llegó y está aplicado.</source>
        <translation>Barra cheia: chegou e está aplicado.</translation>
    </message>
    <message>
        <source>De puntos: sin confirmar, lo dice un solo equipo.</source>
        <translation>Pontilhada: sem confirmação, só um equipamento o diz.</translation>
    </message>
    <message>
        <source>De rayas: falta aquí.</source>
        <translation>Tracejada: falta aqui.</translation>
    </message>
    <message>
        <source>Entregue su tarjeta a quien coordina y use la invitación que le devuelva.</source>
        <translation>Entregue o seu cartão a quem coordena e use o convite que lhe devolver.</translation>
    </message>
    <message>
        <source>Este espacio no está en ningún programa</source>
        <translation>Este espaço não está em nenhum programa</translation>
    </message>
    <message>
        <source>Están guardadas y cifradas. Se abren solas cuando llegue la invitación o el permiso.</source>
        <translation>Estão guardadas e cifradas. Abrem-se sozinhas quando chegar o convite ou a permissão.</translation>
    </message>
    <message>
        <source>Intro: ver la huella y lo que puede hacer</source>
        <translation>Enter: ver a impressão e o que pode fazer</translation>
    </message>
    <message>
        <source>Mi tarjeta…</source>
        <translation>Meu cartão…</translation>
    </message>
    <message>
        <source>Miembros y equipos</source>
        <translation>Membros e equipamentos</translation>
    </message>
    <message>
        <source>No se borró nada. Abra ese equipo en la lista para aceptarlos.</source>
        <translation>Nada foi apagado. Abra esse equipamento na lista para aceitá-las.</translation>
    </message>
    <message>
        <source>Qué llegó y quiénes participan</source>
        <translation>O que chegou e quem participa</translation>
    </message>
    <message>
        <source>Se escribió lo mismo de dos formas. Las dos están guardadas; ninguna gana sola.</source>
        <translation>O mesmo foi escrito de duas formas. As duas estão guardadas; nenhuma ganha sozinha.</translation>
    </message>
    <message>
        <source>Usar una invitación…</source>
        <translation>Usar um convite…</translation>
    </message>
    <message>
        <source>Ver y decidir</source>
        <translation>Ver e decidir</translation>
    </message>
    <message>
        <source>Visto</source>
        <translation>Visto</translation>
    </message>
    <message numerus="yes">
        <source>Y falta(n) otra(s) %n parte(s)</source>
        <translation>
            <numerusform>E falta mais %n parte</numerusform>
            <numerusform>E faltam mais %n partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Todas</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Presentes</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>No han llegado</source>
        <translation>Não chegaram</translation>
    </message>
    <message>
        <source>Por preguntar</source>
        <translation>Por perguntar</translation>
    </message>
    <message>
        <source>Mujeres presentes</source>
        <translation>Mulheres presentes</translation>
    </message>
    <message>
        <source>Jóvenes presentes</source>
        <translation>Jovens presentes</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Parte y cargo</source>
        <translation>Parte e cargo</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message numerus="yes">
        <source>vino a %n sesión(es)</source>
        <translation>
            <numerusform>veio a %n sessão</numerusform>
            <numerusform>veio a %n sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>Llegó</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>Como assina</translation>
    </message>
    <message>
        <source>Consentimiento</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Sus datos no han llegado</source>
        <translation>Seus dados não chegaram</translation>
    </message>
    <message>
        <source>Ya está</source>
        <translation>Já está</translation>
    </message>
    <message>
        <source>Excusa</source>
        <translation>Justificou</translation>
    </message>
    <message>
        <source>Delegó</source>
        <translation>Delegou</translation>
    </message>
    <message>
        <source>Ausente</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Sexo</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Pueblo</source>
        <translation>Povo</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>AttendanceDialogs</name>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>¿A qué da su consentimiento {0}?</source>
        <translation>A que {0} dá seu consentimento?</translation>
    </message>
    <message>
        <source>Anotar</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Cada respuesta queda con su fecha. Lo que no se preguntó queda sin respuesta.</source>
        <translation>Cada resposta fica com sua data. O que não se perguntou fica sem resposta.</translation>
    </message>
    <message>
        <source>Sin preguntar</source>
        <translation>Não perguntado</translation>
    </message>
    <message>
        <source>Sí</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Cómo lo dijo</source>
        <translation>Como disse</translation>
    </message>
    <message>
        <source>En qué idioma se le preguntó</source>
        <translation>Em que idioma se perguntou</translation>
    </message>
    <message>
        <source>Testigo, si hubo</source>
        <translation>Testemunha, se houve</translation>
    </message>
    <message>
        <source>¿Anotar el consentimiento de palabra de todos los presentes?</source>
        <translation>Anotar o consentimento oral de todos os presentes?</translation>
    </message>
    <message>
        <source>Anotar el de todos</source>
        <translation>Anotar o de todos</translation>
    </message>
    <message>
        <source>Léalo en voz alta y espere. Quien no quiera, lo dice aquí o después, sin dar razones.</source>
        <translation>Leia em voz alta e espere. Quem não quiser, diz aqui ou depois, sem dar razões.</translation>
    </message>
    <message>
        <source>{0} presentes; a {1} todavía no se les ha preguntado.</source>
        <translation>{0} presentes; a {1} ainda não se perguntou.</translation>
    </message>
    <message>
        <source>Dijeron que no y así quedan: {0}.</source>
        <translation>Disseram não, e assim fica: {0}.</translation>
    </message>
    <message>
        <source>En qué idioma se leyó</source>
        <translation>Em que idioma se leu</translation>
    </message>
    <message>
        <source>¿Qué dice {0}?</source>
        <translation>O que diz {0}?</translation>
    </message>
    <message>
        <source>Anotar que no firma</source>
        <translation>Anotar que não assina</translation>
    </message>
    <message>
        <source>Sus palabras salen en el acta tal como las escriba. No firmar vale lo mismo que firmar.</source>
        <translation>Suas palavras saem na ata tal como as escrever. Não assinar vale o mesmo que assinar.</translation>
    </message>
    <message>
        <source>Sus palabras</source>
        <translation>Suas palavras</translation>
    </message>
    <message>
        <source>Escriba lo que dijo, aunque sea corto.</source>
        <translation>Escreva o que disse, ainda que curto.</translation>
    </message>
    <message>
        <source>¿Imprimir el listado de asistencia?</source>
        <translation>Imprimir a lista de presença?</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Qué lleva</source>
        <translation>O que leva</translation>
    </message>
    <message>
        <source>Reducido</source>
        <translation>Reduzida</translation>
    </message>
    <message>
        <source>Completo</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Copias</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Sin número de documento ni teléfono: el papel puede quedar a la vista de cualquiera.</source>
        <translation>Sem número de documento nem telefone: o papel pode ficar à vista de qualquer pessoa.</translation>
    </message>
    <message>
        <source>Con los datos que la mesa decidió guardar. Cuide dónde queda el papel.</source>
        <translation>Com os dados que a mesa decidiu guardar. Cuide de onde fica o papel.</translation>
    </message>
</context>
<context>
    <name>AttendanceScreen</name>
    <message>
        <source>Asistencia</source>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>{0} presentes de {1}</source>
        <translation>{0} presentes de {1}</translation>
    </message>
    <message>
        <source>marcar presente</source>
        <translation>marcar presente</translation>
    </message>
    <message>
        <source>persona nueva</source>
        <translation>nova pessoa</translation>
    </message>
    <message>
        <source>Importar lista…</source>
        <translation>Importar lista…</translation>
    </message>
    <message>
        <source>Imprimir listado</source>
        <translation>Imprimir lista</translation>
    </message>
    <message>
        <source>Consentimiento de todos…</source>
        <translation>Consentimento de todos…</translation>
    </message>
    <message>
        <source>Por sector</source>
        <translation>Por setor</translation>
    </message>
    <message>
        <source>Personas en la lista de la sesión</source>
        <translation>Pessoas na lista da sessão</translation>
    </message>
    <message>
        <source>Agregar y marcar presente</source>
        <translation>Acrescentar e marcar presente</translation>
    </message>
    <message>
        <source>Aquí estarán las personas que llegan. Escriba el primer nombre arriba, o importe la lista.</source>
        <translation>Aqui estarão as pessoas que chegam. Escreva o primeiro nome acima, ou importe a lista.</translation>
    </message>
    <message>
        <source>Aquí se marca quién llega a una sesión. Se planifican en una mesa.</source>
        <translation>Aqui se marca quem chega a uma sessão. Planejam-se numa mesa.</translation>
    </message>
    <message>
        <source>del nombre a la lista</source>
        <translation>do nome à lista</translation>
    </message>
    <message>
        <source>presente o no</source>
        <translation>presente ou não</translation>
    </message>
    <message>
        <source>{0}: ya estaba</source>
        <translation>{0}: já estava</translation>
    </message>
    <message>
        <source>{0}: ya estaba, desde las {1}</source>
        <translation>{0}: já estava, desde as {1}</translation>
    </message>
    <message>
        <source>firma</source>
        <translation>assinatura</translation>
    </message>
    <message>
        <source>huella</source>
        <translation>digital</translation>
    </message>
    <message>
        <source>a ruego</source>
        <translation>a rogo</translation>
    </message>
    <message>
        <source>no firma</source>
        <translation>não assina</translation>
    </message>
    <message>
        <source>consentimiento</source>
        <translation>consentimento</translation>
    </message>
    <message>
        <source>quitar de la sesión</source>
        <translation>tirar da sessão</translation>
    </message>
    <message>
        <source>oreja: necesita interpretación</source>
        <translation>orelha: precisa de interpretação</translation>
    </message>
    <message>
        <source>{0}: presente, {1}</source>
        <translation>{0}: presente, {1}</translation>
    </message>
    <message>
        <source>{0}: en la lista y presente</source>
        <translation>{0}: na lista e presente</translation>
    </message>
    <message>
        <source>Quedó anotado el consentimiento de palabra.</source>
        <translation>O consentimento oral ficou anotado.</translation>
    </message>
    <message>
        <source>{0} ya no está en la lista de esta sesión.</source>
        <translation>{0} já não está na lista desta sessão.</translation>
    </message>
    <message>
        <source>ver lo que el registro dice de esta persona</source>
        <translation>ver o que o registro diz desta pessoa</translation>
    </message>
    <message>
        <source>reservar su nombre ahora…</source>
        <translation>reservar seu nome agora…</translation>
    </message>
    <message numerus="yes">
        <source>El listado va a la impresora: %n hoja(s).</source>
        <translation>
            <numerusform>A lista vai para a impressora: %n folha.</numerusform>
            <numerusform>A lista vai para a impressora: %n folhas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeginDialog</name>
    <message>
        <source>Empezar una mesa</source>
        <translation>Começar uma mesa</translation>
    </message>
    <message>
        <source>Empezar la mesa</source>
        <translation>Começar a mesa</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Todo se puede cambiar después, con las partes.</source>
        <translation>Tudo pode ser mudado depois, com as partes.</translation>
    </message>
    <message>
        <source>Nombre de la mesa</source>
        <translation>Nome da mesa</translation>
    </message>
    <message>
        <source>País</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation>Município</translation>
    </message>
    <message>
        <source>Comunidad</source>
        <translation>Comunidade</translation>
    </message>
    <message>
        <source>Idioma del acta</source>
        <translation>Idioma da ata</translation>
    </message>
    <message>
        <source>Sin método: lo escriben las partes</source>
        <translation>Sem método: as partes o escrevem</translation>
    </message>
    <message>
        <source>Método con que se empieza</source>
        <translation>Método com que se começa</translation>
    </message>
    <message>
        <source>Qué se guarda de cada persona</source>
        <translation>O que se guarda de cada pessoa</translation>
    </message>
    <message>
        <source>Solo lo que haga falta. Lo demás no se pide, no se muestra y no se imprime.</source>
        <translation>Só o necessário. O resto não é pedido, nem mostrado, nem impresso.</translation>
    </message>
    <message>
        <source>Hace falta para guardar documento o pueblo</source>
        <translation>É preciso para guardar documento ou povo</translation>
    </message>
    <message>
        <source>Para qué se guarda</source>
        <translation>Para que se guarda</translation>
    </message>
    <message>
        <source>Escriba cómo se llama la mesa.</source>
        <translation>Escreva como se chama a mesa.</translation>
    </message>
    <message>
        <source>Escriba para qué hace falta ese dato.</source>
        <translation>Escreva para que é preciso esse dado.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n compromiso(s) vencido(s)</source>
        <translation>
            <numerusform>%n compromisso vencido</numerusform>
            <numerusform>%n compromissos vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n por decidir</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n señal(es) esperan</source>
        <translation>
            <numerusform>%n sinal espera</numerusform>
            <numerusform>%n sinais esperam</numerusform>
        </translation>
    </message>
    <message>
        <source>Etapa</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Mujeres: voz</source>
        <translation>Mulheres: voz</translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation>Município</translation>
    </message>
    <message>
        <source>Sin municipio</source>
        <translation>Sem município</translation>
    </message>
    <message>
        <source>Tensión</source>
        <translation>Tensão</translation>
    </message>
    <message>
        <source>Tensión, 8 semanas</source>
        <translation>Tensão, 8 semanas</translation>
    </message>
    <message>
        <source>Terminada</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Vencidos</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>alta</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>baja</source>
        <translation>baixa</translation>
    </message>
    <message>
        <source>hoy</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>media</source>
        <translation>média</translation>
    </message>
    <message>
        <source>ninguno</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>próxima sesión sin fecha</source>
        <translation>próxima sessão sem data</translation>
    </message>
    <message>
        <source>próxima sesión: {0}, {1}</source>
        <translation>próxima sessão: {0}, {1}</translation>
    </message>
    <message>
        <source>sesión en curso</source>
        <translation>sessão em curso</translation>
    </message>
    <message>
        <source>sin cambio</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>sin datos</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>sin medir</source>
        <translation>sem medir</translation>
    </message>
    <message>
        <source>tensión {0}</source>
        <translation>tensão {0}</translation>
    </message>
    <message>
        <source>terminada</source>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>va bajando</source>
        <translation>diminuindo</translation>
    </message>
    <message>
        <source>va en aumento</source>
        <translation>aumentando</translation>
    </message>
    <message>
        <source>{0} de la palabra, {1} de las personas</source>
        <translation>{0} da palavra, {1} das pessoas</translation>
    </message>
    <message>
        <source>{0}, el más viejo de {1} días</source>
        <translation>{0}, o mais antigo de {1} dias</translation>
    </message>
    <message>
        <source>{0}, más de 14 días sin datos nuevos</source>
        <translation>{0}, mais de 14 dias sem dados novos</translation>
    </message>
    <message>
        <source>Últimos datos</source>
        <translation>Últimos dados</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Esa nota ya pasó a una cláusula.</source>
        <translation>Essa nota já passou a uma cláusula.</translation>
    </message>
    <message>
        <source>La nota pasó al acuerdo</source>
        <translation>A nota passou ao acordo</translation>
    </message>
    <message>
        <source>Solo una nota del acta pasa a un acuerdo: lo leen todas las partes.</source>
        <translation>Só uma nota da ata passa a um acordo: todas as partes o leem.</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Reservado</source>
        <translation>Reservado</translation>
    </message>
</context>
<context>
    <name>ChoosingBackup</name>
    <message>
        <source>Copias de respaldo (*.backup);;Todos los archivos (*)</source>
        <translation>Cópias de segurança (*.backup);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Elija la copia de respaldo</source>
        <translation>Escolha a cópia de segurança</translation>
    </message>
</context>
<context>
    <name>ClarifyPanel</name>
    <message>
        <source>Por aclarar antes de importar</source>
        <translation>Por esclarecer antes de importar</translation>
    </message>
    <message>
        <source>Aquí saldrá lo que convenga mirar de la lista.</source>
        <translation>Aqui sairá o que convém olhar da lista.</translation>
    </message>
    <message>
        <source>{0}: {1} filas</source>
        <translation>{0}: {1} linhas</translation>
    </message>
    <message>
        <source>Nada. La lista se entiende entera.</source>
        <translation>Nada. A lista se entende inteira.</translation>
    </message>
    <message>
        <source>«{0}» en {1}</source>
        <translation>“{0}” em {1}</translation>
    </message>
    <message>
        <source>Elija…</source>
        <translation>Escolha…</translation>
    </message>
    <message>
        <source>Filas que no son personas: {0}</source>
        <translation>Linhas que não são pessoas: {0}</translation>
    </message>
    <message>
        <source>Fila {0}: {1} {2}</source>
        <translation>Linha {0}: {1} {2}</translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>SIN NÚMERO</source>
        <translation>SEM NÚMERO</translation>
    </message>
    <message>
        <source>Título de la cláusula</source>
        <translation>Título da cláusula</translation>
    </message>
    <message>
        <source>Título de {0}</source>
        <translation>Título de {0}</translation>
    </message>
    <message>
        <source>Texto de {0}</source>
        <translation>Texto de {0}</translation>
    </message>
    <message>
        <source>Bajar {0}</source>
        <translation>Descer {0}</translation>
    </message>
    <message>
        <source>El texto está cerrado</source>
        <translation>O texto está fechado</translation>
    </message>
    <message>
        <source>Escriba la cláusula. Lo que falta decidir va entre [corchetes].</source>
        <translation>Escreva a cláusula. O que falta decidir vai entre [colchetes].</translation>
    </message>
    <message>
        <source>Propuso:</source>
        <translation>Propôs:</translation>
    </message>
    <message>
        <source>Propuso: {0}</source>
        <translation>Propôs: {0}</translation>
    </message>
    <message>
        <source>Nadie en particular</source>
        <translation>Ninguém em particular</translation>
    </message>
    <message>
        <source>Una cláusula necesita texto. Lo anterior sigue guardado.</source>
        <translation>Uma cláusula precisa de texto. O anterior continua guardado.</translation>
    </message>
    <message>
        <source>Lo que usted escribe queda. Al guardarse se conservan las dos versiones, para decidir.</source>
        <translation>O que você escreve fica. Ao salvar conservam-se as duas versões, para decidir.</translation>
    </message>
    <message>
        <source>Esta cláusula cambió en otro equipo</source>
        <translation>Esta cláusula mudou em outro equipamento</translation>
    </message>
    <message>
        <source>Quitar {0}</source>
        <translation>Tirar {0}</translation>
    </message>
    <message>
        <source>Subir {0}</source>
        <translation>Subir {0}</translation>
    </message>
    <message>
        <source>Ver las dos versiones…</source>
        <translation>Ver as duas versões…</translation>
    </message>
    <message>
        <source>Dos equipos la escribieron sin verse. Las dos versiones están guardadas.</source>
        <translation>Dois equipamentos a escreveram sem se ver. As duas versões estão guardadas.</translation>
    </message>
    <message>
        <source>Esta cláusula tiene dos versiones</source>
        <translation>Esta cláusula tem duas versões</translation>
    </message>
</context>
<context>
    <name>ClauseDialog</name>
    <message>
        <source>A qué acuerdo</source>
        <translation>Para qual acordo</translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Acordo {0}</translation>
    </message>
    <message>
        <source>De qué trata, en pocas palabras</source>
        <translation>Do que trata, em poucas palavras</translation>
    </message>
    <message>
        <source>Escriba al menos una frase.</source>
        <translation>Escreva pelo menos uma frase.</translation>
    </message>
    <message>
        <source>Escriba de qué trata el acuerdo.</source>
        <translation>Escreva do que trata o acordo.</translation>
    </message>
    <message>
        <source>Hacer la cláusula</source>
        <translation>Fazer a cláusula</translation>
    </message>
    <message>
        <source>La nota queda como está. La cláusula empieza con sus palabras y dice de dónde vino.</source>
        <translation>A nota fica como está. A cláusula começa com as palavras dela e diz de onde veio.</translation>
    </message>
    <message>
        <source>Llevar la nota a un acuerdo</source>
        <translation>Levar a nota a um acordo</translation>
    </message>
    <message>
        <source>Lo que falta decidir va entre [corchetes].</source>
        <translation>O que falta decidir vai entre [colchetes].</translation>
    </message>
    <message>
        <source>Texto de la cláusula</source>
        <translation>Texto da cláusula</translation>
    </message>
    <message>
        <source>Un acuerdo nuevo</source>
        <translation>Um acordo novo</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Recordar estas columnas para otra lista igual</source>
        <translation>Lembrar estas colunas para outra lista igual</translation>
    </message>
    <message>
        <source>Columna del archivo</source>
        <translation>Coluna do arquivo</translation>
    </message>
    <message>
        <source>Ejemplos</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Va al campo</source>
        <translation>Vai para o campo</translation>
    </message>
    <message>
        <source>Resultado</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Columna {0}</source>
        <translation>Coluna {0}</translation>
    </message>
    <message>
        <source>No importar</source>
        <translation>Não importar</translation>
    </message>
    <message>
        <source>Campo de la columna {0}</source>
        <translation>Campo da coluna {0}</translation>
    </message>
    <message>
        <source>¿Es este campo?</source>
        <translation>É este o campo?</translation>
    </message>
    <message>
        <source>Se omite</source>
        <translation>Omite-se</translation>
    </message>
    <message>
        <source>{0} por mirar</source>
        <translation>{0} por olhar</translation>
    </message>
    <message>
        <source>{0} de {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>ComingIn</name>
    <message numerus="yes">
        <source>%n cambio(s) nuevo(s) leído(s).</source>
        <translation>
            <numerusform>%n alteração nova lida.</numerusform>
            <numerusform>%n alterações novas lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leyendo {0}</source>
        <translation>Lendo {0}</translation>
    </message>
    <message>
        <source>Lo que ya entró queda. Si se interrumpe, se sigue leyendo el mismo paquete.</source>
        <translation>O que já entrou fica. Se for interrompido, continua-se lendo o mesmo pacote.</translation>
    </message>
    <message>
        <source>Paquetes que llegaron</source>
        <translation>Pacotes que chegaram</translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>Qué se hace</source>
        <translation>O que se faz</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Cargo u oficina</source>
        <translation>Cargo ou repartição</translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>Fecha de cumplimiento</source>
        <translation>Data de cumprimento</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Cómo se verifica</source>
        <translation>Como se verifica</translation>
    </message>
    <message>
        <source>Ente de seguimiento</source>
        <translation>Órgão de acompanhamento</translation>
    </message>
    <message>
        <source>Si no se cumple</source>
        <translation>Se não se cumprir</translation>
    </message>
    <message>
        <source>Recursos</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Falta</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Escriba la fecha como 05/03/2026.</source>
        <translation>Escreva a data como 05/03/2026.</translation>
    </message>
    <message>
        <source>Sin decir</source>
        <translation>Sem dizer</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message numerus="yes">
        <source>%n prueba(s)</source>
        <translation>
            <numerusform>%n prova</numerusform>
            <numerusform>%n provas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cumplidos</source>
        <translation>Cumpridos</translation>
    </message>
    <message>
        <source>Cumplidos en parte</source>
        <translation>Cumpridos em parte</translation>
    </message>
    <message>
        <source>Dice la autoridad</source>
        <translation>Diz a autoridade</translation>
    </message>
    <message>
        <source>Dice otra fuente</source>
        <translation>Diz outra fonte</translation>
    </message>
    <message>
        <source>Dice una parte</source>
        <translation>Diz uma parte</translation>
    </message>
    <message>
        <source>Dice: {0}</source>
        <translation>Diz: {0}</translation>
    </message>
    <message>
        <source>Dicen vecinas y vecinos</source>
        <translation>Dizem vizinhas e vizinhos</translation>
    </message>
    <message>
        <source>Dichos cumplidos, sin prueba</source>
        <translation>Ditos cumpridos, sem prova</translation>
    </message>
    <message>
        <source>En plazo</source>
        <translation>No prazo</translation>
    </message>
    <message>
        <source>Esta semana</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>No cumplidos</source>
        <translation>Não cumpridos</translation>
    </message>
    <message>
        <source>Sin fecha</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>Vencidos</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Vio el equipo</source>
        <translation>A equipe viu</translation>
    </message>
    <message>
        <source>con permiso</source>
        <translation>com permissão</translation>
    </message>
    <message>
        <source>hoy</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>no lo dice</source>
        <translation>não diz</translation>
    </message>
    <message>
        <source>plegado</source>
        <translation>recolhido</translation>
    </message>
    <message>
        <source>sin fecha</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>sin permiso</source>
        <translation>sem permissão</translation>
    </message>
    <message>
        <source>sin pruebas</source>
        <translation>sem provas</translation>
    </message>
    <message>
        <source>venció el {0}</source>
        <translation>venceu em {0}</translation>
    </message>
    <message>
        <source>visto {0}</source>
        <translation>visto {0}</translation>
    </message>
    <message>
        <source>{0}, renegociado</source>
        <translation>{0}, renegociado</translation>
    </message>
</context>
<context>
    <name>CommitmentsScreen</name>
    <message>
        <source>Acuerdos</source>
        <translation>Acordos</translation>
    </message>
    <message>
        <source>Anotar visita…</source>
        <translation>Anotar visita…</translation>
    </message>
    <message>
        <source>Anote primero la visita en que se oyó a la fuente.</source>
        <translation>Anote primeiro a visita em que se ouviu a fonte.</translation>
    </message>
    <message>
        <source>Compromisos</source>
        <translation>Compromissos</translation>
    </message>
    <message>
        <source>Compromisos de la mesa</source>
        <translation>Compromissos da mesa</translation>
    </message>
    <message>
        <source>Conclusión guardada: {0}</source>
        <translation>Conclusão salva: {0}</translation>
    </message>
    <message>
        <source>Dejarla</source>
        <translation>Deixá-la</translation>
    </message>
    <message>
        <source>Desde ahora su archivo no se comparte. Lo que ya se compartió no se puede recoger.</source>
        <translation>Desde agora seu arquivo não se compartilha. O que já se compartilhou não se pode recolher.</translation>
    </message>
    <message>
        <source>Dicho cumplido, sin prueba</source>
        <translation>Dito cumprido, sem prova</translation>
    </message>
    <message>
        <source>Filtrar por parte, acuerdo o palabra</source>
        <translation>Filtrar por parte, acordo ou palavra</translation>
    </message>
    <message>
        <source>Informe…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>Ir a Acuerdos</source>
        <translation>Ir a Acordos</translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Prueba guardada</source>
        <translation>Prova salva</translation>
    </message>
    <message>
        <source>Próxima visita: {0}</source>
        <translation>Próxima visita: {0}</translation>
    </message>
    <message>
        <source>Quitar la prueba</source>
        <translation>Tirar a prova</translation>
    </message>
    <message>
        <source>Todavía no hay compromisos. Nacen de las cláusulas de un acuerdo.</source>
        <translation>Ainda não há compromissos. Nascem das cláusulas de um acordo.</translation>
    </message>
    <message numerus="yes">
        <source>Vencido hace %n día(s)</source>
        <translation>
            <numerusform>Vencido há %n dia</numerusform>
            <numerusform>Vencido há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Visita anotada. Siga con lo que dijo cada fuente.</source>
        <translation>Visita anotada. Continue com o que disse cada fonte.</translation>
    </message>
    <message>
        <source>agregar una prueba</source>
        <translation>acrescentar uma prova</translation>
    </message>
    <message>
        <source>anotar una visita</source>
        <translation>anotar uma visita</translation>
    </message>
    <message>
        <source>concluir</source>
        <translation>concluir</translation>
    </message>
    <message>
        <source>en la lista: agregar lo que dijo una fuente</source>
        <translation>na lista: acrescentar o que disse uma fonte</translation>
    </message>
    <message>
        <source>en la lista: agregar una prueba</source>
        <translation>na lista: acrescentar uma prova</translation>
    </message>
    <message>
        <source>en la lista: elegir la conclusión</source>
        <translation>na lista: escolher a conclusão</translation>
    </message>
    <message>
        <source>en un grupo: plegar o desplegar</source>
        <translation>num grupo: recolher ou abrir</translation>
    </message>
    <message>
        <source>fuente</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>guardar la conclusión</source>
        <translation>salvar a conclusão</translation>
    </message>
    <message>
        <source>informe de seguimiento</source>
        <translation>relatório de acompanhamento</translation>
    </message>
    <message>
        <source>prueba</source>
        <translation>prova</translation>
    </message>
    <message>
        <source>{0} en total, {1} abiertos</source>
        <translation>{0} no total, {1} abertos</translation>
    </message>
    <message>
        <source>¿Quitar la prueba «{0}»?</source>
        <translation>Tirar a prova “{0}”?</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparada con</source>
        <translation>Comparada com</translation>
    </message>
    <message>
        <source>El texto de ahora</source>
        <translation>O texto de agora</translation>
    </message>
    <message>
        <source>Lo agregado después va subrayado sobre verde; lo quitado, tachado sobre rojo.</source>
        <translation>O que foi acrescentado depois vai sublinhado sobre verde; o que foi retirado, riscado sobre vermelho.</translation>
    </message>
    <message>
        <source>Lo que cambió, palabra por palabra</source>
        <translation>O que mudou, palavra por palavra</translation>
    </message>
    <message>
        <source>Nada cambió entre las dos.</source>
        <translation>Nada mudou entre as duas.</translation>
    </message>
    <message>
        <source>Título</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Versión {0}</source>
        <translation>Versão {0}</translation>
    </message>
    <message>
        <source>Volver al texto</source>
        <translation>Voltar ao texto</translation>
    </message>
    <message>
        <source>cambió</source>
        <translation>alterou</translation>
    </message>
    <message>
        <source>igual</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>nueva</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>se quitó</source>
        <translation>retirada</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Nota nueva</source>
        <translation>Nova nota</translation>
    </message>
    <message>
        <source>tipo de nota, Alt+{0}</source>
        <translation>tipo de nota, Alt+{0}</translation>
    </message>
    <message>
        <source>Habla {0}: quitar</source>
        <translation>Fala {0}: tirar</translation>
    </message>
    <message>
        <source>Palabras de la nota</source>
        <translation>Palavras da nota</translation>
    </message>
    <message>
        <source>Escriba lo que se dice. @ para quién habla.</source>
        <translation>Escreva o que se diz. @ para quem fala.</translation>
    </message>
    <message>
        <source>Va a:</source>
        <translation>Vai para:</translation>
    </message>
    <message>
        <source>Alt+letra: tipo · @: quién</source>
        <translation>Alt+letra: tipo · @: quem</translation>
    </message>
    <message>
        <source>Guardar nota</source>
        <translation>Salvar nota</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Abra la sesión, con {0}, para escribir lo que se dice.</source>
        <translation>Abra a sessão, com {0}, para escrever o que se diz.</translation>
    </message>
    <message>
        <source>Equipo</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Privada</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>la leen todas las partes</source>
        <translation>todas as partes a leem</translation>
    </message>
    <message>
        <source>la lee solo el equipo</source>
        <translation>só a equipe a lê</translation>
    </message>
    <message>
        <source>la lee solo usted</source>
        <translation>só você a lê</translation>
    </message>
    <message>
        <source>Tipo de nota</source>
        <translation>Tipo de nota</translation>
    </message>
</context>
<context>
    <name>ConclusionCard</name>
    <message>
        <source>Agregar otra fuente…</source>
        <translation>Acrescentar outra fonte…</translation>
    </message>
    <message>
        <source>Agregar prueba…</source>
        <translation>Acrescentar prova…</translation>
    </message>
    <message>
        <source>Guardar conclusión</source>
        <translation>Salvar conclusão</translation>
    </message>
    <message>
        <source>Qué se vio y qué falta, en palabras que lea toda la mesa</source>
        <translation>O que se viu e o que falta, em palavras que toda a mesa leia</translation>
    </message>
    <message numerus="yes">
        <source>Se imprime con %n versión(es)</source>
        <translation>
            <numerusform>Imprime-se com %n versão</numerusform>
            <numerusform>Imprime-se com %n versões</numerusform>
        </translation>
    </message>
    <message>
        <source>Todavía no hay ninguna prueba con fecha. Agréguela, o elija otra conclusión.</source>
        <translation>Ainda não há nenhuma prova com data. Acrescente-a, ou escolha outra conclusão.</translation>
    </message>
    <message>
        <source>«{0}» pide una prueba con fecha</source>
        <translation>“{0}” pede uma prova com data</translation>
    </message>
    <message>
        <source>¿Qué se concluye?</source>
        <translation>O que se conclui?</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Guardar la valoración</source>
        <translation>Salvar a avaliação</translation>
    </message>
    <message>
        <source>Lo que se vio o se oyó; las partes pueden preguntarlo</source>
        <translation>O que se viu ou ouviu; as partes podem perguntar</translation>
    </message>
    <message>
        <source>Quién la valora</source>
        <translation>Quem a avalia</translation>
    </message>
    <message>
        <source>Valoraciones anteriores</source>
        <translation>Avaliações anteriores</translation>
    </message>
    <message>
        <source>Valorada el</source>
        <translation>Avaliada em</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Qué tan firme está</source>
        <translation>Quão firme está</translation>
    </message>
    <message>
        <source>En qué se ve</source>
        <translation>Em que se vê</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Bajó: {0}.</source>
        <translation>Baixou: {0}.</translation>
    </message>
    <message>
        <source>Débil: {0}.</source>
        <translation>Fraca: {0}.</translation>
    </message>
    <message>
        <source>No impide seguir; conviene hablarlo con las partes.</source>
        <translation>Não impede continuar; convém conversar com as partes.</translation>
    </message>
    <message>
        <source>Sin valorar</source>
        <translation>Sem avaliar</translation>
    </message>
    <message>
        <source>bajó</source>
        <translation>baixou</translation>
    </message>
    <message>
        <source>sigue igual</source>
        <translation>continua igual</translation>
    </message>
    <message>
        <source>subió</source>
        <translation>subiu</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Lo que va a pasar en «{0}»</source>
        <translation>O que vai acontecer em “{0}”</translation>
    </message>
    <message>
        <source>Todavía no se ha importado nada.</source>
        <translation>Ainda não se importou nada.</translation>
    </message>
    <message>
        <source>Importando la lista</source>
        <translation>Importando a lista</translation>
    </message>
    <message>
        <source>Si se interrumpe, lo que ya entró queda; importe la misma lista y nadie entra dos veces.</source>
        <translation>Se for interrompido, o que já entrou fica; importe a mesma lista e ninguém entra duas vezes.</translation>
    </message>
    <message>
        <source>Pausar</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{0} de {1} filas</source>
        <translation>{0} de {1} linhas</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>La lista ya está en la mesa</source>
        <translation>A lista já está na mesa</translation>
    </message>
    <message>
        <source>Se detuvo a la mitad</source>
        <translation>Parou na metade</translation>
    </message>
    <message>
        <source>Ver las personas</source>
        <translation>Ver as pessoas</translation>
    </message>
    <message>
        <source>Borrar el archivo…</source>
        <translation>Apagar o arquivo…</translation>
    </message>
    <message>
        <source>El archivo «{0}» sigue donde estaba, sin cifrar: cualquiera con esta laptop puede leerlo. Si ya no lo necesita, conviene borrarlo; en una memoria USB puede quedar rastro.</source>
        <translation>O arquivo “{0}” continua onde estava, sem cifrar: qualquer pessoa com este notebook pode lê-lo. Se já não precisa dele, convém apagá-lo; num pendrive pode ficar rastro.</translation>
    </message>
    <message>
        <source>¿Olvidar la lista sin cifrar?</source>
        <translation>Esquecer a lista sem cifrar?</translation>
    </message>
    <message>
        <source>entraron nuevas</source>
        <translation>entraram novas</translation>
    </message>
    <message>
        <source>entran nuevas</source>
        <translation>entram novas</translation>
    </message>
    <message>
        <source>se completaron</source>
        <translation>foram completadas</translation>
    </message>
    <message>
        <source>se completan</source>
        <translation>completam-se</translation>
    </message>
    <message>
        <source>ya estaban igual</source>
        <translation>já estavam iguais</translation>
    </message>
    <message>
        <source>filas quedaron fuera</source>
        <translation>linhas ficaram fora</translation>
    </message>
    <message>
        <source>filas quedan fuera</source>
        <translation>linhas ficam fora</translation>
    </message>
    <message>
        <source>No se importa lo que esta mesa decidió no guardar: {0}.</source>
        <translation>Não se importa o que esta mesa decidiu não guardar: {0}.</translation>
    </message>
    <message>
        <source>Datos que dicen otra cosa aquí y en la lista: {0}. Vale lo que está aquí.</source>
        <translation>Dados que dizem outra coisa aqui e na lista: {0}. Vale o que está aqui.</translation>
    </message>
    <message>
        <source>Filas que conviene mirar después: {0}</source>
        <translation>Linhas que convém olhar depois: {0}</translation>
    </message>
</context>
<context>
    <name>ConsensusScreen</name>
    <message>
        <source>Sondeo de consenso</source>
        <translation>Sondagem de consenso</translation>
    </message>
    <message>
        <source>En curso</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>en la lista: la respuesta de la parte</source>
        <translation>na lista: a resposta da parte</translation>
    </message>
    <message>
        <source>prefiere no decir, o quitar la respuesta</source>
        <translation>prefere não dizer, ou tirar a resposta</translation>
    </message>
    <message>
        <source>la parte que sigue</source>
        <translation>a próxima parte</translation>
    </message>
    <message>
        <source>Agregar las partes</source>
        <translation>Adicionar as partes</translation>
    </message>
    <message>
        <source>Aquí estarán las partes de la mesa, con lo que responde cada una.</source>
        <translation>Aqui estarão as partes da mesa, com o que cada uma responde.</translation>
    </message>
    <message numerus="yes">
        <source>Y %n parte(s) más abajo</source>
        <translation>
            <numerusform>E mais %n parte abaixo</numerusform>
            <numerusform>E mais %n partes abaixo</numerusform>
        </translation>
    </message>
    <message>
        <source>escribir la reserva de la parte</source>
        <translation>escrever a reserva da parte</translation>
    </message>
    <message>
        <source>guardar el sondeo</source>
        <translation>salvar a sondagem</translation>
    </message>
    <message>
        <source>leer la pregunta en grande</source>
        <translation>ler a pergunta em tamanho grande</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Leer en grande</source>
        <translation>Ler em tamanho grande</translation>
    </message>
    <message>
        <source>Guardar sondeo</source>
        <translation>Salvar sondagem</translation>
    </message>
    <message>
        <source>SE PREGUNTA</source>
        <translation>PERGUNTA-SE</translation>
    </message>
    <message>
        <source>Pregunta</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Escriba lo que se pregunta, o elija una cláusula.</source>
        <translation>Escreva o que se pergunta, ou escolha uma cláusula.</translation>
    </message>
    <message>
        <source>Cláusula</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>Escala acordada</source>
        <translation>Escala combinada</translation>
    </message>
    <message>
        <source>Respuestas por parte</source>
        <translation>Respostas por parte</translation>
    </message>
    <message>
        <source>Con sus palabras, tal como las dijeron</source>
        <translation>Com suas palavras, tal como as disseram</translation>
    </message>
    <message>
        <source>Ninguna: se pregunta otra cosa</source>
        <translation>Nenhuma: pergunta-se outra coisa</translation>
    </message>
    <message>
        <source>Acuerdo {0}, cláusula {1}</source>
        <translation>Acordo {0}, cláusula {1}</translation>
    </message>
    <message>
        <source>sin delegado nombrado</source>
        <translation>sem delegado nomeado</translation>
    </message>
    <message>
        <source>Parte y quién habla por ella</source>
        <translation>Parte e quem fala por ela</translation>
    </message>
    <message>
        <source>Con sus palabras</source>
        <translation>Com suas palavras</translation>
    </message>
    <message>
        <source>prefiere no decir</source>
        <translation>prefere não dizer</translation>
    </message>
    <message>
        <source>siguiente parte</source>
        <translation>próxima parte</translation>
    </message>
    <message>
        <source>Escriba primero lo que se pregunta.</source>
        <translation>Escreva primeiro o que se pergunta.</translation>
    </message>
    <message>
        <source>Marque primero lo que dijo alguna parte.</source>
        <translation>Marque primeiro o que disse alguma parte.</translation>
    </message>
    <message>
        <source>Sondeo guardado</source>
        <translation>Sondagem salva</translation>
    </message>
    <message>
        <source>Se pregunta</source>
        <translation>Pergunta-se</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Algo más que decir</source>
        <translation>Algo mais a dizer</translation>
    </message>
    <message>
        <source>Anotar la entrega</source>
        <translation>Anotar a entrega</translation>
    </message>
    <message>
        <source>Archivo</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Copia número</source>
        <translation>Cópia número</translation>
    </message>
    <message>
        <source>Cómo</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Cómo se entrega</source>
        <translation>Como se entrega</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>El registro de copias dice quién tiene el acta, y desde cuándo.</source>
        <translation>O registro de cópias diz quem tem a ata, e desde quando.</translation>
    </message>
    <message>
        <source>En papel</source>
        <translation>Em papel</translation>
    </message>
    <message>
        <source>Escriba el día como 05/03/2026.</source>
        <translation>Escreva o dia como 05/03/2026.</translation>
    </message>
    <message>
        <source>Escriba quién la recibe.</source>
        <translation>Escreva quem a recebe.</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>La persona o la oficina que la recibe</source>
        <translation>A pessoa ou o escritório que a recebe</translation>
    </message>
    <message>
        <source>La recibe</source>
        <translation>Quem a recebe</translation>
    </message>
    <message>
        <source>Ninguna: otra persona u oficina</source>
        <translation>Nenhuma: outra pessoa ou escritório</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>¿A quién se entrega la copia?</source>
        <translation>A quem se entrega a cópia?</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Acordo {0}</translation>
    </message>
    <message>
        <source>Agenda de costumbre</source>
        <translation>Pauta de costume</translation>
    </message>
    <message>
        <source>Agregar</source>
        <translation>Acrescentar</translation>
    </message>
    <message>
        <source>Agregar al diseño de la mesa</source>
        <translation>Acrescentar ao desenho da mesa</translation>
    </message>
    <message>
        <source>Aprendizaje</source>
        <translation>Aprendizado</translation>
    </message>
    <message>
        <source>Aprendizaje nuevo</source>
        <translation>Novo aprendizado</translation>
    </message>
    <message>
        <source>Condiciones mínimas</source>
        <translation>Condições mínimas</translation>
    </message>
    <message>
        <source>De la mesa</source>
        <translation>Da mesa</translation>
    </message>
    <message>
        <source>De la plantilla</source>
        <translation>Do modelo</translation>
    </message>
    <message>
        <source>De las partes</source>
        <translation>Das partes</translation>
    </message>
    <message>
        <source>De qué sesión</source>
        <translation>De qual sessão</translation>
    </message>
    <message>
        <source>De toda la mesa</source>
        <translation>De toda a mesa</translation>
    </message>
    <message>
        <source>Decisiones de las partes</source>
        <translation>Decisões das partes</translation>
    </message>
    <message>
        <source>Decisión de las partes</source>
        <translation>Decisão das partes</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>El método es de las partes: lo que cambien aquí vale en esta mesa, no en otras.</source>
        <translation>O método é das partes: o que mudarem aqui vale nesta mesa, não em outras.</translation>
    </message>
    <message>
        <source>En qué situación</source>
        <translation>Em que situação</translation>
    </message>
    <message>
        <source>En «{0}»</source>
        <translation>Em “{0}”</translation>
    </message>
    <message>
        <source>Escalas de consenso</source>
        <translation>Escalas de consenso</translation>
    </message>
    <message>
        <source>Escriba la decisión.</source>
        <translation>Escreva a decisão.</translation>
    </message>
    <message>
        <source>Escriba qué se aprendió.</source>
        <translation>Escreva o que se aprendeu.</translation>
    </message>
    <message>
        <source>Escríbalo en pocas palabras.</source>
        <translation>Escreva em poucas palavras.</translation>
    </message>
    <message>
        <source>Etapas</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Lo dijeron las partes: lo lee la mesa</source>
        <translation>As partes o disseram: a mesa lê</translation>
    </message>
    <message>
        <source>Lo lee el equipo</source>
        <translation>A equipe lê</translation>
    </message>
    <message>
        <source>Lo lee solo el equipo</source>
        <translation>Só a equipe lê</translation>
    </message>
    <message>
        <source>Lo que se aprende antes</source>
        <translation>O que se aprende antes</translation>
    </message>
    <message>
        <source>Lo que se revisa</source>
        <translation>O que se revisa</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Otra vez: {0}</source>
        <translation>Numa próxima vez: {0}</translation>
    </message>
    <message>
        <source>Para qué, o por qué</source>
        <translation>Para quê, ou por quê</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Quién lo dijo</source>
        <translation>Quem disse</translation>
    </message>
    <message>
        <source>Quién lo lee</source>
        <translation>Quem lê</translation>
    </message>
    <message>
        <source>Qué dice</source>
        <translation>O que diz</translation>
    </message>
    <message>
        <source>Qué es</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Qué hacer otra vez</source>
        <translation>O que fazer numa próxima vez</translation>
    </message>
    <message>
        <source>Qué se agrega</source>
        <translation>O que se acrescenta</translation>
    </message>
    <message>
        <source>Qué se aprendió</source>
        <translation>O que se aprendeu</translation>
    </message>
    <message>
        <source>Qué se decidió</source>
        <translation>O que se decidiu</translation>
    </message>
    <message>
        <source>Sale de las listas. El historial lo recuerda.</source>
        <translation>Sai das listas. O histórico se lembra.</translation>
    </message>
    <message>
        <source>Tipos de nota</source>
        <translation>Tipos de nota</translation>
    </message>
    <message>
        <source>Una decisión de las partes sobre cómo trabajar</source>
        <translation>Uma decisão das partes sobre como trabalhar</translation>
    </message>
    <message>
        <source>Una decisión se escribe también como acuerdo en borrador: las partes toman posición sobre ella.</source>
        <translation>Uma decisão também se escreve como acordo em rascunho: as partes tomam posição sobre ela.</translation>
    </message>
    <message>
        <source>¿Quitarlo de esta mesa?</source>
        <translation>Retirar desta mesa?</translation>
    </message>
</context>
<context>
    <name>DesignPages</name>
    <message>
        <source>Agregar…</source>
        <translation>Acrescentar…</translation>
    </message>
    <message>
        <source>Aprendizaje nuevo…</source>
        <translation>Novo aprendizado…</translation>
    </message>
    <message>
        <source>Aprendizajes</source>
        <translation>Aprendizados</translation>
    </message>
    <message>
        <source>Aquí estará el método de la mesa: se copia de una plantilla y las partes lo cambian.</source>
        <translation>Aqui estará o método da mesa: copia-se de um modelo e as partes o mudam.</translation>
    </message>
    <message>
        <source>Aquí estará lo que las sesiones enseñaron: qué ayudó, qué no, y qué hacer otra vez.</source>
        <translation>Aqui estará o que as sessões ensinaram: o que ajudou, o que não, e o que fazer outra vez.</translation>
    </message>
    <message>
        <source>Cómo trabaja la mesa</source>
        <translation>Como a mesa trabalha</translation>
    </message>
    <message>
        <source>Elegir un método…</source>
        <translation>Escolher um método…</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Sin conexión; no hace falta</source>
        <translation>Sem conexão; não é preciso</translation>
    </message>
    <message>
        <source>Lo que falta compartir se ve al entrar</source>
        <translation>O que falta compartilhar aparece ao entrar</translation>
    </message>
    <message>
        <source>Cifrado y cerrado</source>
        <translation>Cifrado e fechado</translation>
    </message>
    <message>
        <source>Lo que escribió en {0} queda guardado y lo encontrará al volver.</source>
        <translation>O que você escreveu em {0} fica guardado e você o encontrará ao voltar.</translation>
    </message>
    <message>
        <source>Nadie ha entrado</source>
        <translation>Ninguém entrou</translation>
    </message>
    <message numerus="yes">
        <source>Cifrado · se bloquea en %n min</source>
        <translation>
            <numerusform>Cifrado · bloqueia em %n min</numerusform>
            <numerusform>Cifrado · bloqueia em %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Se bloquea en %n segundo(s). Toque una tecla para seguir.</source>
        <translation>
            <numerusform>Bloqueia em %n segundo. Pressione uma tecla para continuar.</numerusform>
            <numerusform>Bloqueia em %n segundos. Pressione uma tecla para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Acordo {0}</translation>
    </message>
    <message>
        <source>Coinciden</source>
        <translation>Coincidem</translation>
    </message>
    <message>
        <source>Cómo se verifica</source>
        <translation>Como se verifica</translation>
    </message>
    <message>
        <source>Da seguimiento</source>
        <translation>Acompanha</translation>
    </message>
    <message>
        <source>Falta</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Hizo la visita: {0}</source>
        <translation>Fez a visita: {0}</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Lo que dijo cada fuente, sin mezclar</source>
        <translation>O que disse cada fonte, sem misturar</translation>
    </message>
    <message>
        <source>Lo último que se concluyó</source>
        <translation>O último que se concluiu</translation>
    </message>
    <message>
        <source>No coinciden</source>
        <translation>Não coincidem</translation>
    </message>
    <message>
        <source>Otras pruebas</source>
        <translation>Outras provas</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Todavía no hay visitas ni pruebas. Anote una visita y lo que dijo cada fuente, por separado.</source>
        <translation>Ainda não há visitas nem provas. Anote uma visita e o que disse cada fonte, em separado.</translation>
    </message>
    <message>
        <source>Visita de verificación</source>
        <translation>Visita de verificação</translation>
    </message>
    <message>
        <source>Visita de verificación · {0}</source>
        <translation>Visita de verificação · {0}</translation>
    </message>
    <message>
        <source>cláusula {0}</source>
        <translation>cláusula {0}</translation>
    </message>
    <message>
        <source>firmado el {0}</source>
        <translation>assinado em {0}</translation>
    </message>
    <message numerus="yes">
        <source>y %n conclusión(es) antes</source>
        <translation>
            <numerusform>e %n conclusão antes</numerusform>
            <numerusform>e %n conclusões antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message>
        <source>Aceptar lo que escribió después…</source>
        <translation>Aceitar o que escreveu depois…</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Huella, para leerla entre dos personas</source>
        <translation>Impressão, para lê-la entre duas pessoas</translation>
    </message>
    <message>
        <source>Retirar este equipo…</source>
        <translation>Retirar este equipamento…</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>¿Borrar «{name}» de esta laptop?</source>
        <translation>Apagar “{name}” deste notebook?</translation>
    </message>
    <message>
        <source>Borrar de esta laptop</source>
        <translation>Apagar deste notebook</translation>
    </message>
    <message>
        <source>No borrar</source>
        <translation>Não apagar</translation>
    </message>
    <message>
        <source>BORRAR</source>
        <translation>APAGAR</translation>
    </message>
    <message>
        <source>Para borrar, escriba {word}</source>
        <translation>Para apagar, escreva {word}</translation>
    </message>
    <message>
        <source>Lo que no se haya compartido ni respaldado se pierde. Mientras está cerrado no se puede saber cuánto es.</source>
        <translation>O que não foi compartilhado nem copiado perde-se. Enquanto está fechado não se pode saber quanto é.</translation>
    </message>
    <message>
        <source>Todo está compartido.</source>
        <translation>Tudo está compartilhado.</translation>
    </message>
    <message numerus="yes">
        <source>Quedan %n cambio(s) solo aquí. Si borra ahora, se pierden.</source>
        <translation>
            <numerusform>Resta %n alteração só neste notebook. Se apagar agora, perde-se.</numerusform>
            <numerusform>Restam %n alterações só neste notebook. Se apagar agora, perdem-se.</numerusform>
        </translation>
    </message>
    <message>
        <source>Se destruyen las llaves y después los datos. Las copias en memorias y otros equipos no cambian.</source>
        <translation>Destroem-se as chaves e depois os dados. As cópias em pendrives e outros equipamentos não mudam.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Todo lo que hace falta está. Se puede abrir de nuevo después.</source>
        <translation>Tudo o que é preciso está. Pode ser reaberta depois.</translation>
    </message>
    <message>
        <source>Esto falta todavía. No impide terminar, y se puede abrir de nuevo después.</source>
        <translation>Isto ainda falta. Não impede encerrar, e pode ser reaberta depois.</translation>
    </message>
    <message>
        <source>¿Terminar la sesión?</source>
        <translation>Encerrar a sessão?</translation>
    </message>
    <message>
        <source>Terminar la sesión</source>
        <translation>Encerrar a sessão</translation>
    </message>
    <message>
        <source>Seguir en la sesión</source>
        <translation>Continuar na sessão</translation>
    </message>
    <message>
        <source>Falta la hora de inicio.</source>
        <translation>Falta a hora de início.</translation>
    </message>
    <message>
        <source>La hora de cierre se pone al terminar.</source>
        <translation>A hora de encerramento se põe ao encerrar.</translation>
    </message>
    <message>
        <source>Falta el lugar.</source>
        <translation>Falta o lugar.</translation>
    </message>
    <message>
        <source>No hay nadie marcado como presente.</source>
        <translation>Não há ninguém marcado como presente.</translation>
    </message>
    <message>
        <source>Hay personas convocadas sin marcar.</source>
        <translation>Há pessoas convocadas sem marcar.</translation>
    </message>
    <message>
        <source>Falta preguntar a algunas personas si se les puede nombrar en el acta.</source>
        <translation>Falta perguntar a algumas pessoas se podem ser nomeadas na ata.</translation>
    </message>
    <message>
        <source>La sesión no tiene agenda.</source>
        <translation>A sessão não tem pauta.</translation>
    </message>
    <message>
        <source>Hay puntos de la agenda sin tratar.</source>
        <translation>Há pontos da pauta sem tratar.</translation>
    </message>
    <message>
        <source>Quedan temas en el estacionamiento.</source>
        <translation>Ficam temas no estacionamento.</translation>
    </message>
    <message>
        <source>Falta leer el acta en voz alta.</source>
        <translation>Falta ler a ata em voz alta.</translation>
    </message>
</context>
<context>
    <name>EvidenceBlock</name>
    <message>
        <source>Reservado</source>
        <translation>Reservado</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Agregar una prueba</source>
        <translation>Acrescentar uma prova</translation>
    </message>
    <message>
        <source>Algo más que decir</source>
        <translation>Algo mais a dizer</translation>
    </message>
    <message>
        <source>Con permiso de quienes salen o se oyen</source>
        <translation>Com permissão de quem aparece ou se ouve</translation>
    </message>
    <message>
        <source>Datos de la prueba</source>
        <translation>Dados da prova</translation>
    </message>
    <message>
        <source>De ninguna en particular</source>
        <translation>De nenhuma em particular</translation>
    </message>
    <message>
        <source>De qué día es</source>
        <translation>De que dia é</translation>
    </message>
    <message>
        <source>Diga en pocas palabras qué es.</source>
        <translation>Diga em poucas palavras o que é.</translation>
    </message>
    <message>
        <source>El archivo se guarda cifrado. En la lista viaja solo una imagen pequeña.</source>
        <translation>O arquivo se guarda cifrado. Na lista viaja só uma imagem pequena.</translation>
    </message>
    <message>
        <source>Elegir la foto, el escaneo, la grabación o el documento</source>
        <translation>Escolher a foto, a digitalização, a gravação ou o documento</translation>
    </message>
    <message>
        <source>Elegir un archivo…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Salvar mudanças</translation>
    </message>
    <message>
        <source>Guardar la prueba</source>
        <translation>Salvar a prova</translation>
    </message>
    <message>
        <source>La puede ver toda la mesa</source>
        <translation>Toda a mesa pode vê-la</translation>
    </message>
    <message>
        <source>Nadie de la lista</source>
        <translation>Ninguém da lista</translation>
    </message>
    <message>
        <source>O quién, en palabras</source>
        <translation>Ou quem, em palavras</translation>
    </message>
    <message>
        <source>Quién la trajo</source>
        <translation>Quem a trouxe</translation>
    </message>
    <message>
        <source>Qué es, en pocas palabras</source>
        <translation>O que é, em poucas palavras</translation>
    </message>
    <message>
        <source>Qué fuente la dio</source>
        <translation>Que fonte a deu</translation>
    </message>
    <message>
        <source>Sin archivo: solo lo que se vio</source>
        <translation>Sem arquivo: só o que se viu</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>sin fecha</source>
        <translation>sem data</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Ver como tabla</source>
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Todo</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Más tipos de nota</source>
        <translation>Mais tipos de nota</translation>
    </message>
    <message>
        <source>Buscar en esta sesión</source>
        <translation>Buscar nesta sessão</translation>
    </message>
</context>
<context>
    <name>FinalCard</name>
    <message numerus="yes">
        <source>%n página(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Esta es la que rige</source>
        <translation>Esta é a que vale</translation>
    </message>
    <message>
        <source>Revisión {0} · código {1}</source>
        <translation>Revisão {0} · código {1}</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Buscar o ir a</source>
        <translation>Buscar ou ir a</translation>
    </message>
    <message>
        <source>Guía</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Lo encontrado</source>
        <translation>O que se encontrou</translation>
    </message>
    <message>
        <source>Nada en esta laptop lleva «{0}».</source>
        <translation>Nada neste notebook tem “{0}”.</translation>
    </message>
    <message>
        <source>Sesión {0}</source>
        <translation>Sessão {0}</translation>
    </message>
    <message>
        <source>Una palabra, un nombre, o a dónde ir</source>
        <translation>Uma palavra, um nome, ou aonde ir</translation>
    </message>
    <message>
        <source>ir</source>
        <translation>ir</translation>
    </message>
    <message>
        <source>quedarse aquí</source>
        <translation>ficar aqui</translation>
    </message>
</context>
<context>
    <name>FingerprintDialog</name>
    <message>
        <source>Huella: {0}</source>
        <translation>Impressão: {0}</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Preparar esta laptop</source>
        <translation>Preparar este notebook</translation>
    </message>
    <message>
        <source>imprimir la hoja</source>
        <translation>imprimir a folha</translation>
    </message>
    <message>
        <source>paso anterior</source>
        <translation>passo anterior</translation>
    </message>
    <message>
        <source>Mostrar palabras</source>
        <translation>Mostrar palavras</translation>
    </message>
    <message>
        <source>Ocultar</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>En pantalla las palabras están tapadas</source>
        <translation>Na tela as palavras estão cobertas</translation>
    </message>
    <message>
        <source>Cualquiera que mire puede leerlas</source>
        <translation>Quem olhar pode lê-las</translation>
    </message>
    <message>
        <source>Hoja de recuperación con sus doce palabras tapadas</source>
        <translation>Folha de recuperação com as doze palavras cobertas</translation>
    </message>
    <message>
        <source>Hoja de recuperación con sus doce palabras a la vista</source>
        <translation>Folha de recuperação com as doze palavras à vista</translation>
    </message>
    <message>
        <source>La hoja salió hacia la impresora</source>
        <translation>A folha foi para a impressora</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>¿A quién se da la palabra?</source>
        <translation>A quem se dá a palavra?</translation>
    </message>
    <message>
        <source>Dar la palabra</source>
        <translation>Dar a palavra</translation>
    </message>
    <message>
        <source>¿Quién pide la palabra?</source>
        <translation>Quem pede a palavra?</translation>
    </message>
    <message>
        <source>Poner en la lista</source>
        <translation>Pôr na lista</translation>
    </message>
    <message>
        <source>Nadie está marcado como presente.</source>
        <translation>Ninguém está marcado como presente.</translation>
    </message>
    <message>
        <source>No hay jóvenes presentes sin hablar, o no se sabe su edad.</source>
        <translation>Todos os jovens presentes já falaram, ou não se sabe a idade deles.</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) en la lista de palabra pedida</source>
        <translation>
            <numerusform>%n pessoa na lista de quem pediu a palavra</numerusform>
            <numerusform>%n pessoas na lista de quem pediu a palavra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldedColumns</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Cerrar</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Desde el comienzo</source>
        <translation>Desde o começo</translation>
    </message>
    <message>
        <source>Dónde está cada compromiso, sus pruebas y lo que dice cada fuente, sin mezclar.</source>
        <translation>Onde está cada compromisso, suas provas e o que diz cada fonte, sem misturar.</translation>
    </message>
    <message>
        <source>El idioma de la mesa</source>
        <translation>O idioma da mesa</translation>
    </message>
    <message>
        <source>El informe quedó en {0}, sin cifrar.</source>
        <translation>O relatório ficou em {0}, sem cifrar.</translation>
    </message>
    <message>
        <source>El informe va a la impresora.</source>
        <translation>O relatório vai para a impressora.</translation>
    </message>
    <message>
        <source>El último mes</source>
        <translation>O último mês</translation>
    </message>
    <message>
        <source>Guardar PDF…</source>
        <translation>Salvar PDF…</translation>
    </message>
    <message>
        <source>Guardar el informe</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Idioma del informe</source>
        <translation>Idioma do relatório</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Informe de seguimiento</source>
        <translation>Relatório de acompanhamento</translation>
    </message>
    <message>
        <source>Los últimos tres meses</source>
        <translation>Os últimos três meses</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Para el equipo, con lo reservado</source>
        <translation>Para a equipe, com o reservado</translation>
    </message>
    <message>
        <source>Período</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>seguimiento-{0}</source>
        <translation>acompanhamento-{0}</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>{0} de {1} cláusulas completas.</source>
        <translation>{0} de {1} cláusulas completas.</translation>
    </message>
    <message>
        <source>Todavía no hay cláusulas.</source>
        <translation>Ainda não há cláusulas.</translation>
    </message>
    <message>
        <source>Cláusula {0}</source>
        <translation>Cláusula {0}</translation>
    </message>
    <message>
        <source>Faltan {0}</source>
        <translation>Faltam {0}</translation>
    </message>
    <message>
        <source>Quitar este compromiso…</source>
        <translation>Tirar este compromisso…</translation>
    </message>
    <message>
        <source>¿Se le podrá dar seguimiento?</source>
        <translation>Será possível acompanhar?</translation>
    </message>
    <message>
        <source>Compromiso</source>
        <translation>Compromisso</translation>
    </message>
    <message>
        <source>Esta cláusula no compromete a nadie todavía: quién hace qué, y para cuándo.</source>
        <translation>Esta cláusula ainda não compromete ninguém: quem faz o quê, e até quando.</translation>
    </message>
    <message>
        <source>Agregar compromiso…</source>
        <translation>Acrescentar compromisso…</translation>
    </message>
    <message>
        <source>Puede firmarse con huecos. El acta los nombrará para que nadie los olvide.</source>
        <translation>Pode ser assinado com lacunas. A ata as nomeará para que ninguém as esqueça.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Un momento…</source>
        <translation>Um momento…</translation>
    </message>
</context>
<context>
    <name>GapTable</name>
    <message>
        <source>Quién</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Indic.</source>
        <translation>Indic.</translation>
    </message>
    <message>
        <source>Verif.</source>
        <translation>Verif.</translation>
    </message>
    <message>
        <source>Ente</source>
        <translation>Órgão</translation>
    </message>
    <message>
        <source>Si no</source>
        <translation>Se não</translation>
    </message>
    <message>
        <source>Recur.</source>
        <translation>Recur.</translation>
    </message>
    <message>
        <source>Lo que tiene cada cláusula para darle seguimiento</source>
        <translation>O que cada cláusula tem para seu acompanhamento</translation>
    </message>
    <message>
        <source>está</source>
        <translation>está</translation>
    </message>
    <message>
        <source>falta</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Cláusula</source>
        <translation>Cláusula</translation>
    </message>
</context>
<context>
    <name>GoingOut</name>
    <message numerus="yes">
        <source>%n cambio(s) esperan llaves de la coordinación.</source>
        <translation>
            <numerusform>%n alteração espera chaves da coordenação.</numerusform>
            <numerusform>%n alterações esperam chaves da coordenação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n espacio(s) no los admite el servidor.</source>
        <translation>
            <numerusform>%n espaço não é aceito pelo servidor.</numerusform>
            <numerusform>%n espaços não são aceitos pelo servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carpeta para el paquete</source>
        <translation>Pasta para o pacote</translation>
    </message>
    <message>
        <source>Copiando a {0}</source>
        <translation>Copiando para {0}</translation>
    </message>
    <message>
        <source>Intercambiando con {0}</source>
        <translation>Trocando com {0}</translation>
    </message>
    <message>
        <source>Paquete {0} en {1}: {2}, {3} cambios. Ya puede sacar la memoria.</source>
        <translation>Pacote {0} em {1}: {2}, {3} alterações. Já pode tirar o pendrive.</translation>
    </message>
    <message>
        <source>Servidor: {0} partes entregadas, {1} recibidas.</source>
        <translation>Servidor: {0} partes entregues, {1} recebidas.</translation>
    </message>
    <message>
        <source>Si saca la memoria no se pierde nada: la próxima vez sigue donde quedó.</source>
        <translation>Se tirar o pendrive nada se perde: da próxima vez continua de onde parou.</translation>
    </message>
    <message>
        <source>Si se corta la conexión no se pierde nada: la próxima vez sigue donde quedó.</source>
        <translation>Se a conexão cair nada se perde: da próxima vez continua de onde parou.</translation>
    </message>
</context>
<context>
    <name>GoingPane</name>
    <message numerus="yes">
        <source>%n cambio(s)</source>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s) que ningún otro equipo tiene</source>
        <translation>
            <numerusform>%n alteração que nenhum outro equipamento tem</numerusform>
            <numerusform>%n alterações que nenhum outro equipamento tem</numerusform>
        </translation>
    </message>
    <message>
        <source>3. ¿Qué va?</source>
        <translation>3. O que vai?</translation>
    </message>
    <message>
        <source>Acuses de recibo</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Aquí estará lo que va a otros equipos: las mesas, y todavía no hay ninguna.</source>
        <translation>Aqui estará o que vai a outros equipamentos: as mesas, e ainda não há nenhuma.</translation>
    </message>
    <message>
        <source>Aquí se verá quién ya leyó lo que salió de este equipo: lo firman los paquetes que vuelven.</source>
        <translation>Aqui se verá quem já leu o que saiu deste equipamento: os pacotes que voltam o assinam.</translation>
    </message>
    <message>
        <source>Crear paquete</source>
        <translation>Criar pacote</translation>
    </message>
    <message>
        <source>Cuánto va</source>
        <translation>Quanto vai</translation>
    </message>
    <message>
        <source>Del programa</source>
        <translation>Do programa</translation>
    </message>
    <message>
        <source>Espera llaves de la coordinación</source>
        <translation>Espera chaves da coordenação</translation>
    </message>
    <message>
        <source>Intercambiar ahora</source>
        <translation>Trocar agora</translation>
    </message>
    <message>
        <source>Paquete {0}</source>
        <translation>Pacote {0}</translation>
    </message>
    <message>
        <source>Para {0}</source>
        <translation>Para {0}</translation>
    </message>
    <message>
        <source>Qué va</source>
        <translation>O que vai</translation>
    </message>
    <message numerus="yes">
        <source>Se quedan aquí: %n cambio(s) privado(s)</source>
        <translation>
            <numerusform>Fica aqui: %n alteração privada</numerusform>
            <numerusform>Ficam aqui: %n alterações privadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sin acuse todavía</source>
        <translation>Ainda sem recibo</translation>
    </message>
    <message>
        <source>Solo lo que les falta</source>
        <translation>Só o que lhes falta</translation>
    </message>
    <message>
        <source>Tiene {0} de {1} cambios de este equipo</source>
        <translation>Tem {0} de {1} alterações deste equipamento</translation>
    </message>
    <message>
        <source>Todo lo que tengo</source>
        <translation>Tudo o que tenho</translation>
    </message>
    <message>
        <source>Ya está en otros equipos</source>
        <translation>Já está em outros equipamentos</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Buscar en la guía</source>
        <translation>Procurar no guia</translation>
    </message>
    <message>
        <source>Capítulos</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Idioma de la guía</source>
        <translation>Idioma do guia</translation>
    </message>
    <message>
        <source>La guía está en español y en inglés.</source>
        <translation>O guia está em espanhol e em inglês.</translation>
    </message>
    <message>
        <source>Nada en la guía lleva «{0}».</source>
        <translation>Nada no guia contém “{0}”.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Avisos</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Ayuda</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Guía</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Teclas</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>ImportRosterScreen</name>
    <message>
        <source>Importar lista de personas</source>
        <translation>Importar lista de pessoas</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>{0} · {1} filas</source>
        <translation>{0} · {1} linhas</translation>
    </message>
    <message>
        <source>seguir al paso siguiente</source>
        <translation>ir ao próximo passo</translation>
    </message>
    <message>
        <source>volver al paso anterior</source>
        <translation>voltar ao passo anterior</translation>
    </message>
    <message>
        <source>una repetida entra</source>
        <translation>uma repetida entra</translation>
    </message>
    <message>
        <source>una repetida queda fuera</source>
        <translation>uma repetida fica fora</translation>
    </message>
    <message>
        <source>Salir sin importar</source>
        <translation>Sair sem importar</translation>
    </message>
    <message>
        <source>Elegir el archivo…</source>
        <translation>Escolher o arquivo…</translation>
    </message>
    <message>
        <source>Sirve la lista como la tenga: Excel, LibreOffice, CSV o una tabla guardada de la web. Elija el archivo o arrástrelo aquí. Nada entra a la mesa hasta el último paso.</source>
        <translation>A lista serve como a tiver: Excel, LibreOffice, CSV ou uma tabela salva da web. Escolha o arquivo ou arraste-o aqui. Nada entra na mesa até o último passo.</translation>
    </message>
    <message>
        <source>Atrás</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Todavía no se ha importado nada</source>
        <translation>Ainda não se importou nada</translation>
    </message>
    <message>
        <source>Archivo</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Columnas</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Repetidas</source>
        <translation>Repetidas</translation>
    </message>
    <message>
        <source>Confirmar</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Seguir: ver repetidas</source>
        <translation>Continuar: ver repetidas</translation>
    </message>
    <message>
        <source>Seguir: ver qué va a pasar</source>
        <translation>Continuar: ver o que vai acontecer</translation>
    </message>
    <message>
        <source>Importar la lista</source>
        <translation>Importar a lista</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Volver a las personas</source>
        <translation>Voltar às pessoas</translation>
    </message>
    <message>
        <source>Falta decir en qué columna están los nombres.</source>
        <translation>Falta dizer em que coluna estão os nomes.</translation>
    </message>
    <message>
        <source>Leyendo la lista…</source>
        <translation>Lendo a lista…</translation>
    </message>
    <message>
        <source>Listas ({0})</source>
        <translation>Listas ({0})</translation>
    </message>
    <message>
        <source>Elegir la lista</source>
        <translation>Escolher a lista</translation>
    </message>
    <message>
        <source>¿Borrar «{0}» de esta laptop?</source>
        <translation>Apagar “{0}” deste notebook?</translation>
    </message>
    <message>
        <source>Las personas ya están en la mesa. El archivo no se podrá recuperar desde aquí.</source>
        <translation>As pessoas já estão na mesa. O arquivo não poderá ser recuperado daqui.</translation>
    </message>
    <message>
        <source>Borrar el archivo</source>
        <translation>Apagar o arquivo</translation>
    </message>
    <message>
        <source>Dejarlo donde está</source>
        <translation>Deixá-lo onde está</translation>
    </message>
    <message>
        <source>El archivo se borró. En una memoria USB puede quedar rastro de él.</source>
        <translation>O arquivo foi apagado. Num pendrive pode ficar rastro dele.</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>Día</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Sin lecturas</source>
        <translation>Sem leituras</translation>
    </message>
    <message>
        <source>Valor</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>alerta</source>
        <translation>alerta</translation>
    </message>
    <message>
        <source>aviso</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>empeora</source>
        <translation>piora</translation>
    </message>
    <message>
        <source>mejora</source>
        <translation>melhora</translation>
    </message>
    <message>
        <source>sigue igual</source>
        <translation>continua igual</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message numerus="yes">
        <source>%n trazo(s)</source>
        <translation>
            <numerusform>%n traço</numerusform>
            <numerusform>%n traços</numerusform>
        </translation>
    </message>
    <message>
        <source>Sin trazos</source>
        <translation>Sem traços</translation>
    </message>
</context>
<context>
    <name>JoinedCard</name>
    <message>
        <source>Deshacer</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Es una propuesta. Léala y cámbiela: cada parte muestra de dónde viene.</source>
        <translation>É uma proposta. Leia e altere: cada parte mostra de onde vem.</translation>
    </message>
    <message>
        <source>Guardar versión unida</source>
        <translation>Salvar versão unida</translation>
    </message>
    <message>
        <source>Nada de lo que agregó una versión queda fuera.</source>
        <translation>Nada do que uma versão acrescentou fica de fora.</translation>
    </message>
    <message>
        <source>Queda fuera de la {0}: «{1}»</source>
        <translation>Fica de fora da {0}: “{1}”</translation>
    </message>
    <message>
        <source>Texto de la versión unida</source>
        <translation>Texto da versão unida</translation>
    </message>
    <message>
        <source>Todas las versiones quedan en el historial.</source>
        <translation>Todas as versões ficam no histórico.</translation>
    </message>
    <message>
        <source>Versión unida</source>
        <translation>Versão unida</translation>
    </message>
    <message>
        <source>de la {0}</source>
        <translation>da {0}</translation>
    </message>
</context>
<context>
    <name>KeptFormDialog</name>
    <message>
        <source>Cerrar</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Desechar lo escrito</source>
        <translation>Descartar o escrito</translation>
    </message>
    <message>
        <source>Ir a su pantalla</source>
        <translation>Ir à sua tela</translation>
    </message>
    <message>
        <source>Lo que había escrito</source>
        <translation>O que você havia escrito</translation>
    </message>
    <message>
        <source>No llegó a guardarse: se bloqueó la laptop, o se quedó sin batería. Abra otra vez ese formulario en su pantalla: encontrará en él lo que había escrito.</source>
        <translation>Não chegou a ser salvo: o notebook foi bloqueado ou ficou sem bateria. Abra esse formulário outra vez na sua tela: nele encontrará o que você havia escrito.</translation>
    </message>
</context>
<context>
    <name>KeptForms</name>
    <message>
        <source>Aquí está lo que había escrito y no llegó a guardarse.</source>
        <translation>Aqui está o que você havia escrito e não chegou a ser salvo.</translation>
    </message>
    <message numerus="yes">
        <source>Quedó %n formulario(s) sin guardar. Lo escrito está aquí, cifrado.</source>
        <translation>
            <numerusform>Um formulário ficou sem salvar. O que foi escrito está aqui, cifrado.</numerusform>
            <numerusform>%n formulários ficaram sem salvar. O que foi escrito está aqui, cifrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ver lo escrito…</source>
        <translation>Ver o escrito…</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Intro</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Espacio</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Re Pág</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Av Pág</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Supr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Mayús</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>Lacking</name>
    <message>
        <source>Cláusulas que no comprometen a nadie</source>
        <translation>Cláusulas que não comprometem ninguém</translation>
    </message>
    <message>
        <source>Cláusulas sin posiciones</source>
        <translation>Cláusulas sem posições</translation>
    </message>
    <message>
        <source>Compromisos con huecos</source>
        <translation>Compromissos com lacunas</translation>
    </message>
    <message>
        <source>Deben consultar a su asamblea</source>
        <translation>Devem consultar sua assembleia</translation>
    </message>
    <message>
        <source>Posiciones por confirmar: el texto cambió después</source>
        <translation>Posições por confirmar: o texto mudou depois</translation>
    </message>
    <message>
        <source>Texto entre corchetes: así no se puede cerrar</source>
        <translation>Texto entre colchetes: assim não se pode fechar</translation>
    </message>
    <message>
        <source>Versiones por decidir: así no se puede cerrar</source>
        <translation>Versões por decidir: assim não se pode fechar</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Idioma y letra</source>
        <translation>Idioma e letra</translation>
    </message>
    <message>
        <source>Elija su idioma y el tamaño de la letra</source>
        <translation>Escolha o idioma e o tamanho da letra</translation>
    </message>
    <message>
        <source>Puede cambiarlos cuando quiera: la letra con Ctrl y más o menos, el tema con F12.</source>
        <translation>Pode mudá-los quando quiser: a letra com Ctrl e mais ou menos, o tema com F12.</translation>
    </message>
    <message>
        <source>Tamaño de la letra</source>
        <translation>Tamanho da letra</translation>
    </message>
    <message>
        <source>Traer una copia de respaldo…</source>
        <translation>Trazer uma cópia de segurança…</translation>
    </message>
    <message>
        <source>¿Ya trabajaba en otra laptop y tiene la copia que hizo de ella?</source>
        <translation>Já trabalhava em outro computador e tem a cópia que fez dele?</translation>
    </message>
</context>
<context>
    <name>LedgerFigure</name>
    <message>
        <source>Invitadas</source>
        <translation>Convidadas</translation>
    </message>
    <message>
        <source>Presentes</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Hablaron</source>
        <translation>Falaram</translation>
    </message>
    <message>
        <source>Firmaron</source>
        <translation>Assinaram</translation>
    </message>
    <message>
        <source>Grupo</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Todas</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Mujeres</source>
        <translation>Mulheres</translation>
    </message>
    <message>
        <source>Hombres</source>
        <translation>Homens</translation>
    </message>
    <message>
        <source>Menores de 30 años</source>
        <translation>Menores de 30 anos</translation>
    </message>
    <message>
        <source>De 30 años o más</source>
        <translation>De 30 anos ou mais</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>abrir</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>cambiar datos</source>
        <translation>mudar dados</translation>
    </message>
    <message>
        <source>quitar</source>
        <translation>tirar</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>%n minuto(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Antes avisa, y con tocar una tecla se sigue. Lo que está a medio escribir queda guardado.</source>
        <translation>Antes avisa, e basta pressionar uma tecla para continuar. O que está escrito pela metade fica guardado.</translation>
    </message>
    <message>
        <source>Bloquear ahora</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Bloqueo</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Si nadie la toca, se bloquea en</source>
        <translation>Se ninguém tocar, bloqueia em</translation>
    </message>
</context>
<context>
    <name>LockedNotice</name>
    <message>
        <source>El texto está cerrado: así lo decidieron las partes</source>
        <translation>O texto está fechado: assim decidiram as partes</translation>
    </message>
    <message>
        <source>El texto está firmado y ya no se cambia</source>
        <translation>O texto está assinado e já não muda</translation>
    </message>
    <message>
        <source>Este acuerdo se retiró de la mesa</source>
        <translation>Este acordo foi retirado da mesa</translation>
    </message>
    <message>
        <source>Su texto y su historia quedan como estaban.</source>
        <translation>Seu texto e sua história ficam como estavam.</translation>
    </message>
    <message>
        <source>{0} Lo que las partes acuerden después va en un acuerdo nuevo.</source>
        <translation>{0} O que as partes acordarem depois vai em um acordo novo.</translation>
    </message>
    <message>
        <source>{0} Para cambiarlo, vuelva a abrirlo: lo cerrado queda guardado.</source>
        <translation>{0} Para mudá-lo, abra-o de novo: o que foi fechado fica guardado.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Claros</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Colores</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Como el sistema</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Ir a verlo</source>
        <translation>Ir ver</translation>
    </message>
    <message>
        <source>Mucho contraste</source>
        <translation>Muito contraste</translation>
    </message>
    <message>
        <source>Oscuros</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>Pantalla</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Tamaño de la letra</source>
        <translation>Tamanho da letra</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message numerus="yes">
        <source>%n cambio(s) ya cuenta(n).</source>
        <translation>
            <numerusform>%n alteração já conta.</numerusform>
            <numerusform>%n alterações já contam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aceptarlo</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Contará todo lo que {0} escribió después de retirarlo, hasta donde llegó aquí.</source>
        <translation>Contará tudo o que {0} escreveu depois de ser retirado, até onde chegou aqui.</translation>
    </message>
    <message>
        <source>De sus cambios hay aquí {0} de {1}.</source>
        <translation>De suas alterações há aqui {0} de {1}.</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Dejarlo aparte</source>
        <translation>Deixar à parte</translation>
    </message>
    <message numerus="yes">
        <source>En %n espacio(s) no coordina este equipo y allí sigue: pídalo a quien los coordina.</source>
        <translation>
            <numerusform>Em %n espaço este equipamento não coordena e ali continua: peça a quem o coordena.</numerusform>
            <numerusform>Em %n espaços este equipamento não coordena e ali continua: peça a quem os coordena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En %n mesa(s) no coordina este equipo: allí debe admitirlo quien coordina.</source>
        <translation>
            <numerusform>Em %n mesa este equipamento não coordena: ali deve admiti-lo quem coordena.</numerusform>
            <numerusform>Em %n mesas este equipamento não coordena: ali deve admiti-lo quem coordena.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entró en «{0}». Compare esta huella, en persona o por teléfono, con la que ve {1} en su pantalla. Si no es la misma, no comparta nada y avise a la coordinación.</source>
        <translation>Entrou em “{0}”. Compare esta impressão, pessoalmente ou por telefone, com a que {1} vê em sua tela. Se não for a mesma, não compartilhe nada e avise a coordenação.</translation>
    </message>
    <message>
        <source>Equipo retirado. La retirada viaja con el próximo paquete.</source>
        <translation>Equipamento retirado. A retirada viaja com o próximo pacote.</translation>
    </message>
    <message>
        <source>Es la misma</source>
        <translation>É a mesma</translation>
    </message>
    <message>
        <source>Guardar la tarjeta</source>
        <translation>Guardar o cartão</translation>
    </message>
    <message>
        <source>Guardar la tarjeta…</source>
        <translation>Guardar o cartão…</translation>
    </message>
    <message>
        <source>Invitación</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>Invitación hecha: solo la abre ese equipo. Entréguela; con el próximo paquete le llega lo demás.</source>
        <translation>Convite feito: só esse equipamento o abre. Entregue-o; com o próximo pacote chega o resto.</translation>
    </message>
    <message>
        <source>La tarjeta no es secreta: pásela por memoria, correo o mensaje a quien coordina. Después lean esta huella en voz alta, cada quien en su pantalla.</source>
        <translation>O cartão não é secreto: passe-o por pendrive, e-mail ou mensagem a quem coordena. Depois leiam esta impressão em voz alta, cada um em sua tela.</translation>
    </message>
    <message>
        <source>Lo que escribió hasta hoy queda. Lo que llegue después se guarda aparte, sin contar, hasta que alguien lo acepte. Las llaves cambian para los demás. Lo que ese equipo ya tiene no se le puede quitar.</source>
        <translation>O que escreveu até hoje fica. O que chegar depois é guardado à parte, sem contar, até que alguém o aceite. As chaves mudam para os demais. O que esse equipamento já tem não se pode tirar.</translation>
    </message>
    <message>
        <source>Retirar el equipo</source>
        <translation>Retirar o equipamento</translation>
    </message>
    <message>
        <source>Su tarjeta no ha llegado a este equipo, por eso no hay huella que comparar.</source>
        <translation>O seu cartão não chegou a este equipamento, por isso não há impressão para comparar.</translation>
    </message>
    <message>
        <source>Tarjeta de este equipo</source>
        <translation>Cartão deste equipamento</translation>
    </message>
    <message>
        <source>Tarjeta guardada. Entréguela.</source>
        <translation>Cartão guardado. Entregue-o.</translation>
    </message>
    <message>
        <source>Tarjetas que le dieron</source>
        <translation>Cartões que lhe deram</translation>
    </message>
    <message numerus="yes">
        <source>Y %n más sin confirmar: de cada uno habla un solo equipo, que no es el suyo.</source>
        <translation>
            <numerusform>E mais %n sem confirmação: fala dela um só equipamento, que não é o dela.</numerusform>
            <numerusform>E mais %n sem confirmação: de cada uma fala um só equipamento, que não é o dela.</numerusform>
        </translation>
    </message>
    <message>
        <source>el programa</source>
        <translation>o programa</translation>
    </message>
    <message>
        <source>quien le invitó</source>
        <translation>quem o convidou</translation>
    </message>
    <message>
        <source>tarjeta</source>
        <translation>cartao</translation>
    </message>
    <message>
        <source>¿Aceptar lo que escribió después?</source>
        <translation>Aceitar o que escreveu depois?</translation>
    </message>
    <message>
        <source>¿Es de verdad quien le invitó?</source>
        <translation>É mesmo quem o convidou?</translation>
    </message>
    <message>
        <source>¿Retirar {0}?</source>
        <translation>Retirar {0}?</translation>
    </message>
</context>
<context>
    <name>MethodDialog</name>
    <message>
        <source>Elegir un método</source>
        <translation>Escolher um método</translation>
    </message>
    <message>
        <source>La mesa recibe una copia de sus etapas, condiciones, habilidades y escalas. Lo que ya escribieron las partes queda, y todo se puede cambiar con ellas.</source>
        <translation>A mesa recebe uma cópia das suas etapas, condições, habilidades e escalas. O que as partes já escreveram fica, e tudo pode ser mudado com elas.</translation>
    </message>
    <message>
        <source>Método</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Tomar este método</source>
        <translation>Usar este método</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Sus datos no han llegado</source>
        <translation>Seus dados não chegaram</translation>
    </message>
    <message>
        <source>Falta</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Dice: «{0}»</source>
        <translation>Diz: “{0}”</translation>
    </message>
    <message>
        <source>Firma simple en pantalla, {0}, según el reloj del equipo.</source>
        <translation>Assinatura simples na tela, {0}, segundo o relógio do equipamento.</translation>
    </message>
    <message>
        <source>Firma {0}.</source>
        <translation>Assina {0}.</translation>
    </message>
    <message>
        <source>Testigo: {0}.</source>
        <translation>Testemunha: {0}.</translation>
    </message>
    <message>
        <source>Después, en {0}.</source>
        <translation>Depois, em {0}.</translation>
    </message>
</context>
<context>
    <name>MinutesChecks</name>
    <message>
        <source>{0} y {1} más</source>
        <translation>{0} e mais {1}</translation>
    </message>
    <message>
        <source>Fecha, hora y lugar</source>
        <translation>Data, hora e lugar</translation>
    </message>
    <message>
        <source>El municipio es un código que no se conoce y el acta no lo dice: revise el país de la mesa</source>
        <translation>O município é um código que não se conhece e a ata não o diz: verifique o país da mesa</translation>
    </message>
    <message>
        <source>Hora de cierre</source>
        <translation>Hora de encerramento</translation>
    </message>
    <message>
        <source>No se anotó la agenda</source>
        <translation>A pauta não foi anotada</translation>
    </message>
    <message>
        <source>Quórum anotado</source>
        <translation>Quórum anotado</translation>
    </message>
    <message>
        <source>A todas las personas se les preguntó si se les nombra</source>
        <translation>A todas as pessoas se perguntou se podem ser nomeadas</translation>
    </message>
    <message numerus="yes">
        <source>%n cláusula(s) con texto abierto entre corchetes</source>
        <translation>
            <numerusform>%n cláusula com texto aberto entre colchetes</numerusform>
            <numerusform>%n cláusulas com texto aberto entre colchetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) de la lista sin marcar</source>
        <translation>
            <numerusform>%n pessoa da lista está sem marcar</numerusform>
            <numerusform>%n pessoas da lista estão sem marcar</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda anotada</source>
        <translation>Pauta anotada</translation>
    </message>
    <message>
        <source>El resumen en {0} no se ha leído en voz alta</source>
        <translation>O resumo em {0} não foi lido em voz alta</translation>
    </message>
    <message numerus="yes">
        <source>El texto nombra a %n persona(s) reservada(s); corríjalo antes de imprimir</source>
        <translation>
            <numerusform>O texto nomeia %n pessoa reservada; corrija antes de imprimir</numerusform>
            <numerusform>O texto nomeia %n pessoas reservadas; corrija antes de imprimir</numerusform>
        </translation>
    </message>
    <message>
        <source>Hubo varios idiomas y no se anotó quién interpretó</source>
        <translation>Houve vários idiomas e não foi anotado quem interpretou</translation>
    </message>
    <message>
        <source>Intérprete: {0}</source>
        <translation>Intérprete: {0}</translation>
    </message>
    <message>
        <source>Leída en voz alta</source>
        <translation>Lida em voz alta</translation>
    </message>
    <message>
        <source>Ninguna cláusula con texto entre corchetes</source>
        <translation>Nenhuma cláusula com texto entre colchetes</translation>
    </message>
    <message>
        <source>Ninguna preocupación sale con nombre</source>
        <translation>Nenhuma preocupação sai com nome</translation>
    </message>
    <message>
        <source>Resumen en {0}</source>
        <translation>Resumo em {0}</translation>
    </message>
    <message>
        <source>Se habló en {0} y el acta no lleva resumen en ese idioma</source>
        <translation>Falou-se em {0} e a ata não leva resumo nesse idioma</translation>
    </message>
    <message>
        <source>Toda la lista está marcada</source>
        <translation>Toda a lista está marcada</translation>
    </message>
    <message>
        <source>Cláusulas con su seguimiento completo</source>
        <translation>Cláusulas com seu acompanhamento completo</translation>
    </message>
    <message>
        <source>Reservas con sus palabras</source>
        <translation>Reservas com suas palavras</translation>
    </message>
    <message>
        <source>Acuerdos con el texto cerrado</source>
        <translation>Acordos com o texto fechado</translation>
    </message>
    <message>
        <source>Sin hora de inicio el acta no puede ser definitiva</source>
        <translation>Sem hora de início a ata não pode ser definitiva</translation>
    </message>
    <message>
        <source>Sin versiones por decidir</source>
        <translation>Sem versões por decidir</translation>
    </message>
    <message>
        <source>No falta ningún cambio por llegar</source>
        <translation>Não falta nenhuma mudança por chegar</translation>
    </message>
    <message>
        <source>Falta la hora de inicio o el lugar</source>
        <translation>Falta a hora de início ou o lugar</translation>
    </message>
    <message>
        <source>Falta la hora de cierre</source>
        <translation>Falta a hora de encerramento</translation>
    </message>
    <message>
        <source>No se anotó el quórum</source>
        <translation>O quórum não foi anotado</translation>
    </message>
    <message>
        <source>Nadie está marcado como presente</source>
        <translation>Ninguém está marcado como presente</translation>
    </message>
    <message>
        <source>No se ha leído en voz alta</source>
        <translation>Não foi lida em voz alta</translation>
    </message>
    <message>
        <source>Ninguna nota es para el acta</source>
        <translation>Nenhuma nota é para a ata</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) presente(s)</source>
        <translation>
            <numerusform>%n pessoa presente</numerusform>
            <numerusform>%n pessoas presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A %n persona(s) no se les preguntó si se les nombra: saldrán reservadas</source>
        <translation>
            <numerusform>A %n pessoa não se perguntou se pode ser nomeada: sairá reservada</numerusform>
            <numerusform>A %n pessoas não se perguntou se podem ser nomeadas: sairão reservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nombre(s) reservado(s), ocultos</source>
        <translation>
            <numerusform>%n nome reservado, oculto</numerusform>
            <numerusform>%n nomes reservados, ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s) para el acta</source>
        <translation>
            <numerusform>%n nota para a ata</numerusform>
            <numerusform>%n notas para a ata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s) del equipo o privadas, fuera</source>
        <translation>
            <numerusform>%n nota da equipe ou privada, fora</numerusform>
            <numerusform>%n notas da equipe ou privadas, fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preocupación(es) salen con nombre; las leerá toda la mesa</source>
        <translation>
            <numerusform>%n preocupação sai com nome; toda a mesa a lerá</numerusform>
            <numerusform>%n preocupações saem com nome; toda a mesa as lerá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cláusula(s) con huecos; el acta los nombra</source>
        <translation>
            <numerusform>%n cláusula com lacunas; a ata as nomeia</numerusform>
            <numerusform>%n cláusulas com lacunas; a ata as nomeia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserva(s) sin palabras</source>
        <translation>
            <numerusform>%n reserva sem palavras</numerusform>
            <numerusform>%n reservas sem palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acuerdo(s) con el texto abierto</source>
        <translation>
            <numerusform>%n acordo com o texto aberto</numerusform>
            <numerusform>%n acordos com o texto aberto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dato(s) con dos versiones sin decidir: así no puede ser definitiva</source>
        <translation>
            <numerusform>%n dado com duas versões sem decidir: assim não pode ser definitiva</numerusform>
            <numerusform>%n dados com duas versões sem decidir: assim não pode ser definitiva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faltan %n cambio(s) que no han llegado</source>
        <translation>
            <numerusform>Falta %n mudança que não chegou</numerusform>
            <numerusform>Faltam %n mudanças que não chegaram</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesDialogs</name>
    <message>
        <source>¿Dejar definitiva esta acta?</source>
        <translation>Tornar definitiva esta ata?</translation>
    </message>
    <message>
        <source>Dejarla definitiva</source>
        <translation>Torná-la definitiva</translation>
    </message>
    <message>
        <source>Seguir revisando</source>
        <translation>Continuar revisando</translation>
    </message>
    <message>
        <source>El texto queda como está y ya no cambia. Si algo hay que corregir, se hará otra revisión que nombra a esta.</source>
        <translation>O texto fica como está e já não muda. Se for preciso corrigir algo, faz-se outra revisão que nomeia esta.</translation>
    </message>
    <message>
        <source>Por qué corrige la {0}</source>
        <translation>Por que corrige a {0}</translation>
    </message>
    <message>
        <source>Escriba por qué, en una línea. Sale en el acta.</source>
        <translation>Escreva por quê, em uma linha. Sai na ata.</translation>
    </message>
    <message>
        <source>¿Qué dedo puso {0}?</source>
        <translation>Que dedo {0} usou?</translation>
    </message>
    <message>
        <source>Anotar la huella</source>
        <translation>Anotar a digital</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Dedo</source>
        <translation>Dedo</translation>
    </message>
    <message>
        <source>¿Quién firma a ruego de {0}?</source>
        <translation>Quem assina a rogo de {0}?</translation>
    </message>
    <message>
        <source>Anotar firma a ruego</source>
        <translation>Anotar assinatura a rogo</translation>
    </message>
    <message>
        <source>Firma a ruego: la persona pone su huella, otra firma por ella y una más da fe.</source>
        <translation>Assinatura a rogo: a pessoa põe sua digital, outra assina por ela e mais uma dá fé.</translation>
    </message>
    <message>
        <source>Elija a la persona</source>
        <translation>Escolha a pessoa</translation>
    </message>
    <message>
        <source>Sin testigo</source>
        <translation>Sem testemunha</translation>
    </message>
    <message>
        <source>No puso huella</source>
        <translation>Não pôs digital</translation>
    </message>
    <message>
        <source>Firma por ella</source>
        <translation>Assina por ela</translation>
    </message>
    <message>
        <source>Testigo</source>
        <translation>Testemunha</translation>
    </message>
    <message>
        <source>Huella de la persona</source>
        <translation>Digital da pessoa</translation>
    </message>
    <message>
        <source>Falta decir quién firma.</source>
        <translation>Falta dizer quem assina.</translation>
    </message>
    <message>
        <source>¿Dónde firmó {0} después?</source>
        <translation>Onde {0} assinou depois?</translation>
    </message>
    <message>
        <source>Anotar la firma</source>
        <translation>Anotar a assinatura</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Escriba el lugar donde firmó.</source>
        <translation>Escreva o lugar onde assinou.</translation>
    </message>
    <message>
        <source>¿Imprimir el borrador?</source>
        <translation>Imprimir o rascunho?</translation>
    </message>
    <message>
        <source>¿Imprimir el acta?</source>
        <translation>Imprimir a ata?</translation>
    </message>
    <message numerus="yes">
        <source>%n página(s) por copia.</source>
        <translation>
            <numerusform>%n página por cópia.</numerusform>
            <numerusform>%n páginas por cópia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Copias</source>
        <translation>Cópias</translation>
    </message>
</context>
<context>
    <name>MinutesScreen</name>
    <message>
        <source>Acta</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Acta No. {0}</source>
        <translation>Ata n.º {0}</translation>
    </message>
    <message>
        <source>Sesión</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Hay dos definitivas: falta decir cuál rige</source>
        <translation>Há duas definitivas: falta dizer qual vale</translation>
    </message>
    <message>
        <source>Borrador</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Definitiva {0}</source>
        <translation>Definitiva {0}</translation>
    </message>
    <message>
        <source>Código {0}, revisión {1}</source>
        <translation>Código {0}, revisão {1}</translation>
    </message>
    <message>
        <source>página siguiente</source>
        <translation>próxima página</translation>
    </message>
    <message>
        <source>página anterior</source>
        <translation>página anterior</translation>
    </message>
    <message>
        <source>la persona elegida firma</source>
        <translation>a pessoa escolhida assina</translation>
    </message>
    <message>
        <source>pone su huella</source>
        <translation>põe sua digital</translation>
    </message>
    <message>
        <source>firma a ruego</source>
        <translation>assina a rogo</translation>
    </message>
    <message>
        <source>Adjuntar escaneo…</source>
        <translation>Anexar digitalização…</translation>
    </message>
    <message>
        <source>Constancia de firmas…</source>
        <translation>Registro de assinaturas…</translation>
    </message>
    <message>
        <source>Elija en la lista a la persona que firma.</source>
        <translation>Escolha na lista a pessoa que assina.</translation>
    </message>
    <message>
        <source>Escaneos y copias</source>
        <translation>Digitalizações e cópias</translation>
    </message>
    <message>
        <source>Firmar en pantalla…</source>
        <translation>Assinar na tela…</translation>
    </message>
    <message>
        <source>Firmas</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Lo que pasa en papel</source>
        <translation>O que se passa no papel</translation>
    </message>
    <message>
        <source>Más</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Otra revisión…</source>
        <translation>Outra revisão…</translation>
    </message>
    <message>
        <source>firma en la pantalla</source>
        <translation>assina na tela</translation>
    </message>
    <message>
        <source>no firma, con sus palabras</source>
        <translation>não assina, com suas palavras</translation>
    </message>
    <message>
        <source>pone su sello</source>
        <translation>põe seu carimbo</translation>
    </message>
    <message>
        <source>quitar lo anotado</source>
        <translation>tirar o anotado</translation>
    </message>
    <message>
        <source>Dejar definitiva…</source>
        <translation>Tornar definitiva…</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Imprimir borrador</source>
        <translation>Imprimir rascunho</translation>
    </message>
    <message>
        <source>Exportar una copia…</source>
        <translation>Exportar uma cópia…</translation>
    </message>
    <message>
        <source>Firmó después, en otro lugar…</source>
        <translation>Assinou depois, em outro lugar…</translation>
    </message>
    <message>
        <source>{0} de {1} personas resueltas</source>
        <translation>{0} de {1} pessoas resolvidas</translation>
    </message>
    <message>
        <source>Todavía no hay sesiones. El acta nace de una sesión.</source>
        <translation>Ainda não há sessões. A ata nasce de uma sessão.</translation>
    </message>
    <message>
        <source>revisión {0} ({1})</source>
        <translation>revisão {0} ({1})</translation>
    </message>
    <message>
        <source>La leerán: quienes son miembros de la mesa, y quien reciba el papel.</source>
        <translation>Lerão: os membros da mesa, e quem receber o papel.</translation>
    </message>
    <message>
        <source>Copia reducida para {0}, sin números de documento.</source>
        <translation>Cópia reduzida para {0}, sem números de documento.</translation>
    </message>
    <message>
        <source>El acta es definitiva. Código {0}, revisión {1}.</source>
        <translation>A ata é definitiva. Código {0}, revisão {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n página(s) van a la impresora.</source>
        <translation>
            <numerusform>%n página vai para a impressora.</numerusform>
            <numerusform>%n páginas vão para a impressora.</numerusform>
        </translation>
    </message>
    <message>
        <source>¿Exportar una copia sin cifrar?</source>
        <translation>Exportar uma cópia sem cifrar?</translation>
    </message>
    <message>
        <source>El archivo queda fuera de la protección de este programa: lo puede abrir quien tenga la laptop o la memoria donde lo guarde. Para firmar basta imprimir desde aquí.</source>
        <translation>O arquivo fica fora da proteção deste programa: pode abri-lo quem tiver o notebook ou o pendrive onde o guardar. Para assinar basta imprimir daqui.</translation>
    </message>
    <message>
        <source>Elegir dónde</source>
        <translation>Escolher onde</translation>
    </message>
    <message>
        <source>No exportar</source>
        <translation>Não exportar</translation>
    </message>
    <message>
        <source>Exportar una copia</source>
        <translation>Exportar uma cópia</translation>
    </message>
    <message>
        <source>La copia quedó en {0}, sin cifrar.</source>
        <translation>A cópia ficou em {0}, sem cifrar.</translation>
    </message>
    <message>
        <source>{0}, con su sello</source>
        <translation>{0}, com o seu selo</translation>
    </message>
    <message>
        <source>¿Quitar lo anotado de {0}?</source>
        <translation>Tirar o anotado de {0}?</translation>
    </message>
    <message>
        <source>Se quita de la lista de firmas: {0}. El historial lo recuerda.</source>
        <translation>Tira-se da lista de assinaturas: {0}. O histórico se lembra.</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Deixá-lo</translation>
    </message>
</context>
<context>
    <name>MinutesSteps</name>
    <message>
        <source>Adjuntar escaneo</source>
        <translation>Anexar digitalização</translation>
    </message>
    <message>
        <source>Dejar definitiva</source>
        <translation>Tornar definitiva</translation>
    </message>
    <message>
        <source>Entregar copias</source>
        <translation>Entregar cópias</translation>
    </message>
    <message>
        <source>Imprimir y firmar</source>
        <translation>Imprimir e assinar</translation>
    </message>
    <message>
        <source>Revisar</source>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>Alguna palabra no es la de la hoja. Compare una por una, en orden.</source>
        <translation>Alguma palavra não é a da folha. Compare uma por uma, em ordem.</translation>
    </message>
    <message>
        <source>Comprobar y terminar</source>
        <translation>Conferir e terminar</translation>
    </message>
    <message>
        <source>Copiarla a mano</source>
        <translation>Copiá-la à mão</translation>
    </message>
    <message>
        <source>Hoja de recuperación nueva</source>
        <translation>Nova folha de recuperação</translation>
    </message>
    <message>
        <source>Imprimir hoja</source>
        <translation>Imprimir folha</translation>
    </message>
    <message>
        <source>La hoja anterior ya no abre este espacio. No se guarda copia de estas palabras en la laptop.</source>
        <translation>A folha anterior já não abre este espaço. Não se guarda cópia destas palavras no notebook.</translation>
    </message>
    <message>
        <source>Palabra</source>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>Para comprobar, escriba las doce palabras de su hoja:</source>
        <translation>Para conferir, escreva as doze palavras de sua folha:</translation>
    </message>
    <message>
        <source>Póngala en papel ahora</source>
        <translation>Ponha-a no papel agora</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Volver a la sesión{0}</source>
        <translation>Voltar à sessão{0}</translation>
    </message>
    <message>
        <source>Abrir sesión{0}</source>
        <translation>Abrir sessão{0}</translation>
    </message>
    <message>
        <source>Asistencia</source>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Ver agenda</source>
        <translation>Ver pauta</translation>
    </message>
    <message>
        <source>SESIÓN EN CURSO</source>
        <translation>SESSÃO EM CURSO</translation>
    </message>
    <message>
        <source>SESIÓN EN PAUSA</source>
        <translation>SESSÃO EM PAUSA</translation>
    </message>
    <message>
        <source>PRÓXIMA SESIÓN</source>
        <translation>PRÓXIMA SESSÃO</translation>
    </message>
    <message>
        <source>PRÓXIMA SESIÓN · YA ES HORA</source>
        <translation>PRÓXIMA SESSÃO · JÁ É HORA</translation>
    </message>
    <message>
        <source>{0} H {1} MIN</source>
        <translation>{0} H {1} MIN</translation>
    </message>
    <message>
        <source>{0} MIN</source>
        <translation>{0} MIN</translation>
    </message>
    <message>
        <source>PRÓXIMA SESIÓN · EN {0}</source>
        <translation>PRÓXIMA SESSÃO · EM {0}</translation>
    </message>
    <message>
        <source>{0} a {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n convocada(s)</source>
        <translation>
            <numerusform>%n convocada</numerusform>
            <numerusform>%n convocadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} de {1} partes</source>
        <translation>{0} de {1} partes</translation>
    </message>
    <message>
        <source>Convocatoria</source>
        <translation>Convocatória</translation>
    </message>
    <message>
        <source>sin fecha de convocatoria</source>
        <translation>sem data de convocatória</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Pauta</translation>
    </message>
    <message numerus="yes">
        <source>%n punto(s)</source>
        <translation>
            <numerusform>%n ponto</numerusform>
            <numerusform>%n pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>sin puntos</source>
        <translation>sem pontos</translation>
    </message>
    <message>
        <source>Lista de personas</source>
        <translation>Lista de pessoas</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>nadie en la lista</source>
        <translation>ninguém na lista</translation>
    </message>
    <message>
        <source>Intérprete</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>falta intérprete</source>
        <translation>falta intérprete</translation>
    </message>
</context>
<context>
    <name>NoMesa</name>
    <message>
        <source>Ir a Mesas</source>
        <translation>Ir a Mesas</translation>
    </message>
</context>
<context>
    <name>NoteActs</name>
    <message>
        <source>Historia de la nota</source>
        <translation>Histórico da nota</translation>
    </message>
    <message>
        <source>Nota borrada</source>
        <translation>Nota apagada</translation>
    </message>
    <message>
        <source>Nota corregida</source>
        <translation>Nota corrigida</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Corregir la nota</source>
        <translation>Corrigir a nota</translation>
    </message>
    <message>
        <source>Palabras de la nota</source>
        <translation>Palavras da nota</translation>
    </message>
    <message>
        <source>Tipo de nota</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>Quién habla</source>
        <translation>Quem fala</translation>
    </message>
    <message>
        <source>Quién la lee</source>
        <translation>Quem a lê</translation>
    </message>
    <message>
        <source>Ver lo nuevo</source>
        <translation>Ver o novo</translation>
    </message>
    <message>
        <source>Si guarda lo suyo, quedan las dos versiones y alguien decide.</source>
        <translation>Se salvar o seu, ficam as duas versões e alguém decide.</translation>
    </message>
    <message>
        <source>Esta nota cambió en otro equipo.</source>
        <translation>Esta nota mudou em outro equipamento.</translation>
    </message>
    <message>
        <source>Borrar la nota</source>
        <translation>Apagar a nota</translation>
    </message>
    <message>
        <source>Dejar como está</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Salvar mudanças</translation>
    </message>
    <message>
        <source>Historia…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <source>Llevar a un acuerdo…</source>
        <translation>Levar a um acordo…</translation>
    </message>
    <message>
        <source>Nadie en particular</source>
        <translation>Ninguém em particular</translation>
    </message>
    <message>
        <source>¿Quién habla?</source>
        <translation>Quem fala?</translation>
    </message>
    <message>
        <source>Poner</source>
        <translation>Pôr</translation>
    </message>
    <message>
        <source>Nadie</source>
        <translation>Ninguém</translation>
    </message>
</context>
<context>
    <name>NoteKinds</name>
    <message>
        <source>Estacionar</source>
        <translation>Estacionar</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of Dicho</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter of Propuesta</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>letter of Pregunta</comment>
        <translation>Q</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter of Necesidad</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of Preocupación</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>I</source>
        <comment>letter of Interés</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter of Acuerdo</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>X</source>
        <comment>letter of Desacuerdo</comment>
        <translation>X</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter of Estacionar</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter of Observación</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of Decisión</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Dichos</source>
        <translation>Declarações</translation>
    </message>
    <message>
        <source>Propuestas</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>Preguntas</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Necesidades</source>
        <translation>Necessidades</translation>
    </message>
    <message>
        <source>Preocupaciones</source>
        <translation>Preocupações</translation>
    </message>
    <message>
        <source>Intereses</source>
        <translation>Interesses</translation>
    </message>
    <message>
        <source>Acuerdos</source>
        <translation>Acordos</translation>
    </message>
    <message>
        <source>Desacuerdos</source>
        <translation>Desacordos</translation>
    </message>
    <message>
        <source>Estacionado</source>
        <translation>Estacionado</translation>
    </message>
    <message>
        <source>Observaciones</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Decisiones</source>
        <translation>Decisões</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Aquí queda lo que el programa le avise hoy.</source>
        <translation>Aqui fica o que o programa lhe avisar hoje.</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Borrador de lo que está ahora</source>
        <translation>Rascunho do que está agora</translation>
    </message>
    <message>
        <source>Con firmas en pantalla y sello</source>
        <translation>Com assinaturas na tela e selo</translation>
    </message>
    <message>
        <source>De un acta ya definitiva se hace una copia para leer, que no se firma.</source>
        <translation>De uma ata já definitiva se faz uma cópia para ler, que não se assina.</translation>
    </message>
    <message>
        <source>Definitiva, revisión {0}</source>
        <translation>Definitiva, revisão {0}</translation>
    </message>
    <message>
        <source>Este equipo sella el acta definitiva con lo que se ha firmado en pantalla hasta ahora.</source>
        <translation>Este equipamento sela a ata definitiva com o que foi assinado na tela até agora.</translation>
    </message>
    <message>
        <source>Letra grande (14 puntos)</source>
        <translation>Letra grande (14 pontos)</translation>
    </message>
    <message>
        <source>Lista de asistencia al final</source>
        <translation>Lista de presença no final</translation>
    </message>
    <message>
        <source>Qué se ve</source>
        <translation>O que se vê</translation>
    </message>
    <message>
        <source>{0}, resumen en {1}</source>
        <translation>{0}, resumo em {1}</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Idioma del acta</source>
        <translation>Idioma da ata</translation>
    </message>
    <message>
        <source>La mesa</source>
        <translation>A mesa</translation>
    </message>
    <message>
        <source>Copia para</source>
        <translation>Cópia para</translation>
    </message>
    <message>
        <source>Antes de dejarla definitiva</source>
        <translation>Antes de torná-la definitiva</translation>
    </message>
    <message>
        <source>Lo que está ahora en el registro</source>
        <translation>O que está agora no registro</translation>
    </message>
    <message>
        <source>El texto ya no cambia: la misma acta imprime siempre igual. Para corregir se hace otra revisión.</source>
        <translation>O texto já não muda: a mesma ata imprime sempre igual. Para corrigir se faz outra revisão.</translation>
    </message>
    <message>
        <source>Nada de esto impide imprimir. El borrador dice que no tiene validez.</source>
        <translation>Nada disto impede imprimir. O rascunho diz que não tem validade.</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Cerrar</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Corregir sus datos…</source>
        <translation>Corrigir seus dados…</translation>
    </message>
    <message>
        <source>Dejarla cifrada</source>
        <translation>Deixá-la cifrada</translation>
    </message>
    <message>
        <source>El original todavía no ha llegado. Viaja en una memoria, o cuando haya buena conexión.</source>
        <translation>O original ainda não chegou. Viaja num pendrive, ou quando houver boa conexão.</translation>
    </message>
    <message>
        <source>Este archivo no se puede ver aquí. Exporte una copia para abrirlo.</source>
        <translation>Este arquivo não se pode ver aqui. Exporte uma cópia para abri-lo.</translation>
    </message>
    <message>
        <source>Exportar la copia</source>
        <translation>Exportar a cópia</translation>
    </message>
    <message>
        <source>Exportar una copia</source>
        <translation>Exportar uma cópia</translation>
    </message>
    <message>
        <source>Exportar una copia…</source>
        <translation>Exportar uma cópia…</translation>
    </message>
    <message>
        <source>La copia queda fuera de lo cifrado: quien tenga esa memoria o carpeta la puede ver.</source>
        <translation>A cópia fica fora do cifrado: quem tiver esse pendrive ou pasta pode vê-la.</translation>
    </message>
    <message>
        <source>Quitar la prueba</source>
        <translation>Tirar a prova</translation>
    </message>
    <message>
        <source>Sin archivo: lo que se vio.</source>
        <translation>Sem arquivo: o que se viu.</translation>
    </message>
    <message>
        <source>{0} · {1} · huella {2}…</source>
        <translation>{0} · {1} · impressão {2}…</translation>
    </message>
    <message>
        <source>¿Exportar una copia sin cifrar?</source>
        <translation>Exportar uma cópia sem cifrar?</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Página {0} de {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Páginas</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Páginas del acta</source>
        <translation>Páginas da ata</translation>
    </message>
    <message>
        <source>Página anterior</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Página siguiente</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Más pequeña</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Más grande</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Al ancho</source>
        <translation>À largura</translation>
    </message>
    <message>
        <source>Aquí estarán las páginas del acta.</source>
        <translation>Aqui estarão as páginas da ata.</translation>
    </message>
    <message>
        <source>Página {0} de {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>Carta</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Oficio</source>
        <translation>Ofício</translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <source>Adjuntar escaneo</source>
        <translation>Anexar digitalização</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>El escaneo quedó con su acta. Falta que alguien lo coteje.</source>
        <translation>A digitalização ficou com a sua ata. Falta alguém conferi-la.</translation>
    </message>
    <message>
        <source>Escaneos (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Digitalizações (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Firmado en papel, cotejado.</source>
        <translation>Assinada em papel, conferida.</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Se anotó: {0} tiene una copia.</source>
        <translation>Anotado: {0} tem uma cópia.</translation>
    </message>
    <message>
        <source>Se lee «{0}»…</source>
        <translation>Lendo “{0}”…</translation>
    </message>
    <message>
        <source>Se quita del registro de esta acta. El historial lo recuerda.</source>
        <translation>Sai do registro desta ata. O histórico se lembra.</translation>
    </message>
    <message>
        <source>¿Quitar «{0}»?</source>
        <translation>Retirar “{0}”?</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message numerus="yes">
        <source>%n página(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjuntar escaneo…</source>
        <translation>Anexar digitalização…</translation>
    </message>
    <message>
        <source>Aquí estarán las hojas firmadas y las copias. Antes, el acta se deja definitiva.</source>
        <translation>Aqui estarão as folhas assinadas e as cópias. Antes, a ata fica definitiva.</translation>
    </message>
    <message>
        <source>Constancia de firmas</source>
        <translation>Registro de assinaturas</translation>
    </message>
    <message>
        <source>Copias entregadas</source>
        <translation>Cópias entregues</translation>
    </message>
    <message>
        <source>Cotejado</source>
        <translation>Conferido</translation>
    </message>
    <message>
        <source>Código {0}, revisión {1}</source>
        <translation>Código {0}, revisão {1}</translation>
    </message>
    <message>
        <source>Entregar una copia…</source>
        <translation>Entregar uma cópia…</translation>
    </message>
    <message>
        <source>Escaneos</source>
        <translation>Digitalizações</translation>
    </message>
    <message>
        <source>Escaneos y copias</source>
        <translation>Digitalizações e cópias</translation>
    </message>
    <message>
        <source>Faltan por escanear las páginas {0}.</source>
        <translation>Falta digitalizar as páginas {0}.</translation>
    </message>
    <message>
        <source>Lo firmado en papel vuelve a su acta por el código de cada hoja. Quien coteja lo ve lado a lado.</source>
        <translation>O que foi assinado em papel volta à sua ata pelo código de cada folha. Quem confere vê lado a lado.</translation>
    </message>
    <message>
        <source>Sin cotejar</source>
        <translation>Por conferir</translation>
    </message>
    <message>
        <source>abrir o cotejar</source>
        <translation>abrir ou conferir</translation>
    </message>
    <message>
        <source>archivo</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>en papel</source>
        <translation>em papel</translation>
    </message>
    <message>
        <source>páginas {0}</source>
        <translation>páginas {0}</translation>
    </message>
    <message>
        <source>quitar</source>
        <translation>retirar</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
</context>
<context>
    <name>PartyDialog</name>
    <message>
        <source>Agregar una parte</source>
        <translation>Acrescentar uma parte</translation>
    </message>
    <message>
        <source>Datos de la parte</source>
        <translation>Dados da parte</translation>
    </message>
    <message>
        <source>Agregar la parte</source>
        <translation>Acrescentar a parte</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Salvar mudanças</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Sin sector</source>
        <translation>Sem setor</translation>
    </message>
    <message>
        <source>Nombre de la parte</source>
        <translation>Nome da parte</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Por ejemplo: debe consultar a su asamblea</source>
        <translation>Por exemplo: deve consultar sua assembleia</translation>
    </message>
    <message>
        <source>Cómo decide</source>
        <translation>Como decide</translation>
    </message>
    <message>
        <source>Documento de su mandato</source>
        <translation>Documento de seu mandato</translation>
    </message>
    <message>
        <source>Límites de su mandato</source>
        <translation>Limites de seu mandato</translation>
    </message>
    <message>
        <source>Escriba cómo se llama la parte.</source>
        <translation>Escreva como se chama a parte.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Al menos 10 letras; los espacios cuentan.</source>
        <translation>Pelo menos 10 letras; os espaços contam.</translation>
    </message>
    <message>
        <source>Cambiar la frase de paso</source>
        <translation>Mudar a frase-senha</translation>
    </message>
    <message>
        <source>Cambiarla</source>
        <translation>Mudá-la</translation>
    </message>
    <message>
        <source>Dejar la de antes</source>
        <translation>Deixar a anterior</translation>
    </message>
    <message>
        <source>Es muy corta: use al menos 10 letras.</source>
        <translation>É muito curta: use pelo menos 10 letras.</translation>
    </message>
    <message>
        <source>Mostrar la frase de paso</source>
        <translation>Mostrar a frase-senha</translation>
    </message>
    <message>
        <source>No es igual a la de arriba. Escríbala otra vez.</source>
        <translation>Não é igual à de cima. Escreva-a outra vez.</translation>
    </message>
    <message>
        <source>Nueva frase de paso</source>
        <translation>Nova frase-senha</translation>
    </message>
    <message>
        <source>Ocultar la frase de paso</source>
        <translation>Ocultar a frase-senha</translation>
    </message>
    <message>
        <source>Otra vez, para no equivocarse</source>
        <translation>Outra vez, para não errar</translation>
    </message>
    <message>
        <source>Use cuatro o cinco palabras que no vayan juntas y que solo usted asocie. Las copias de respaldo que ya hizo se siguen abriendo con la frase de entonces.</source>
        <translation>Use quatro ou cinco palavras que não combinem e que só você associe. As cópias de segurança que já fez continuam abrindo com a frase de então.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Cifrado. Se abre con su frase de paso.</source>
        <translation>Cifrado. Abre-se com a sua frase-senha.</translation>
    </message>
    <message>
        <source>Frase de paso</source>
        <translation>Frase-senha</translation>
    </message>
    <message>
        <source>Mostrar la frase de paso</source>
        <translation>Mostrar a frase-senha</translation>
    </message>
    <message>
        <source>Ocultar la frase de paso</source>
        <translation>Ocultar a frase-senha</translation>
    </message>
    <message>
        <source>Las mayúsculas están activadas</source>
        <translation>Caps Lock está ativado</translation>
    </message>
    <message>
        <source>Pasa a esta laptop al abrirla. Se abre con la frase de paso de entonces.</source>
        <translation>Passa para este computador ao ser aberta. Abre-se com a frase-senha de então.</translation>
    </message>
    <message>
        <source>Usar hoja de recuperación</source>
        <translation>Usar a folha de recuperação</translation>
    </message>
    <message>
        <source>Cada intento tarda un poco, a propósito. Nada se borra por equivocarse. Sin la frase ni la hoja, nadie puede abrir estos datos.</source>
        <translation>Cada tentativa demora um pouco, de propósito. Nada se apaga por errar. Sem a frase nem a folha, ninguém pode abrir estes dados.</translation>
    </message>
    <message>
        <source>Abriendo…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Desbloquear</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Escriba su frase de paso.</source>
        <translation>Escreva a sua frase-senha.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Frase de paso</source>
        <translation>Frase-senha</translation>
    </message>
    <message>
        <source>Creada</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Escoja su frase de paso</source>
        <translation>Escolha a sua frase-senha</translation>
    </message>
    <message>
        <source>Abre sus datos cada vez. Use cuatro o cinco palabras que no vayan juntas y que solo usted asocie. No la escriba en la laptop.</source>
        <translation>Abre os seus dados de cada vez. Use quatro ou cinco palavras que não combinem e que só você associe. Não a escreva no notebook.</translation>
    </message>
    <message>
        <source>Al menos 10 letras; los espacios cuentan.</source>
        <translation>Pelo menos 10 letras; os espaços contam.</translation>
    </message>
    <message>
        <source>Otra vez, para no equivocarse</source>
        <translation>Outra vez, para não errar</translation>
    </message>
    <message>
        <source>Mostrar la frase de paso</source>
        <translation>Mostrar a frase-senha</translation>
    </message>
    <message>
        <source>Ocultar la frase de paso</source>
        <translation>Ocultar a frase-senha</translation>
    </message>
    <message>
        <source>Crear y seguir</source>
        <translation>Criar e continuar</translation>
    </message>
    <message>
        <source>Es muy corta: use al menos 10 letras.</source>
        <translation>É muito curta: use pelo menos 10 letras.</translation>
    </message>
    <message>
        <source>No es igual a la de arriba. Escríbala otra vez.</source>
        <translation>Não é igual à de cima. Escreva-a outra vez.</translation>
    </message>
</context>
<context>
    <name>PeopleDialogs</name>
    <message>
        <source>Persona nueva</source>
        <translation>Nova pessoa</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Reservar su nombre desde ahora: en la mesa saldrá un seudónimo</source>
        <translation>Reservar seu nome desde já: na mesa aparecerá um pseudônimo</translation>
    </message>
    <message numerus="yes">
        <source>%n comisión(es)</source>
        <translation>
            <numerusform>%n comissão</numerusform>
            <numerusform>%n comissões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consentimiento(s)</source>
        <translation>
            <numerusform>%n consentimento</numerusform>
            <numerusform>%n consentimentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firma(s)</source>
        <translation>
            <numerusform>%n assinatura</numerusform>
            <numerusform>%n assinaturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n habilidad(es)</source>
        <translation>
            <numerusform>%n habilidade</numerusform>
            <numerusform>%n habilidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sesión(es)</source>
        <translation>
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vez/veces con la palabra</source>
        <translation>
            <numerusform>%n vez com a palavra</numerusform>
            <numerusform>%n vezes com a palavra</numerusform>
        </translation>
    </message>
    <message>
        <source>Acreditación</source>
        <translation>Credenciamento</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Compararlas</source>
        <translation>Compará-las</translation>
    </message>
    <message>
        <source>De los consentimientos vale el más estricto, hasta que ella diga otra cosa.</source>
        <translation>Dos consentimentos vale o mais estrito, até que a pessoa diga outra coisa.</translation>
    </message>
    <message>
        <source>Juntarlas</source>
        <translation>Juntá-las</translation>
    </message>
    <message>
        <source>Lo que cuelga de las dos será de una sola persona, que se cuenta una vez. No se borra nada, el historial lo recuerda y se puede deshacer.</source>
        <translation>O que pende das duas será de uma só pessoa, contada uma vez. Nada se apaga, o histórico lembra e pode-se desfazer.</translation>
    </message>
    <message>
        <source>Lo que solo uno dice se queda: {0}.</source>
        <translation>O que só um diz fica: {0}.</translation>
    </message>
    <message>
        <source>Nada cuelga de él</source>
        <translation>Nada pende dele</translation>
    </message>
    <message>
        <source>Nada se junta solo. Compare las dos y diga si son la misma persona; se puede deshacer.</source>
        <translation>Nada se junta sozinho. Compare as duas e diga se são a mesma pessoa; pode-se desfazer.</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Qué registro se queda</source>
        <translation>Qual registro fica</translation>
    </message>
    <message>
        <source>Registro {0}</source>
        <translation>Registro {0}</translation>
    </message>
    <message>
        <source>Reserve también la otra, y júntelas después.</source>
        <translation>Reserve também a outra, e junte-as depois.</translation>
    </message>
    <message>
        <source>Solo una está reservada: juntarlas diría de quién es el seudónimo.</source>
        <translation>Só uma está reservada: juntá-las diria de quem é o pseudônimo.</translation>
    </message>
    <message>
        <source>Son dos personas</source>
        <translation>São duas pessoas</translation>
    </message>
    <message>
        <source>Titular o suplente</source>
        <translation>Titular ou suplente</translation>
    </message>
    <message>
        <source>¿Qué se corrige de {0}?</source>
        <translation>O que se corrige de {0}?</translation>
    </message>
    <message>
        <source>¿Son la misma persona?</source>
        <translation>São a mesma pessoa?</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Igual en los dos: {0}.</source>
        <translation>Igual nas duas: {0}.</translation>
    </message>
    <message>
        <source>Posibles repetidas</source>
        <translation>Possíveis repetidas</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Personas</source>
        <translation>Pessoas</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>persona nueva</source>
        <translation>nova pessoa</translation>
    </message>
    <message>
        <source>corregir</source>
        <translation>corrigir</translation>
    </message>
    <message>
        <source>Agregar persona…</source>
        <translation>Acrescentar pessoa…</translation>
    </message>
    <message>
        <source>Importar lista…</source>
        <translation>Importar lista…</translation>
    </message>
    <message>
        <source>Asistencia</source>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Posibles repetidas</source>
        <translation>Possíveis repetidas</translation>
    </message>
    <message>
        <source>Buscar por nombre, cargo o parte</source>
        <translation>Buscar por nome, cargo ou parte</translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Personas de la mesa</source>
        <translation>Pessoas da mesa</translation>
    </message>
    <message>
        <source>Aquí estarán las personas de la mesa. Agregue a la primera, o importe la lista que ya tenga.</source>
        <translation>Aqui estarão as pessoas da mesa. Acrescente a primeira, ou importe a lista que já tiver.</translation>
    </message>
    <message>
        <source>imprimir su página</source>
        <translation>imprimir sua página</translation>
    </message>
    <message>
        <source>reservar su nombre</source>
        <translation>reservar seu nome</translation>
    </message>
    <message>
        <source>quitar de la lista</source>
        <translation>tirar da lista</translation>
    </message>
    <message>
        <source>Agregar a la lista</source>
        <translation>Acrescentar à lista</translation>
    </message>
    <message>
        <source>Aquí estarán las personas. Se agregan en una mesa, y todavía no hay ninguna.</source>
        <translation>Aqui estarão as pessoas. São adicionadas em uma mesa, e ainda não há nenhuma.</translation>
    </message>
    <message>
        <source>Nadie de la mesa corresponde a lo que busca. Borre lo escrito, o elija todas las partes.</source>
        <translation>Ninguém da mesa corresponde ao que procura. Apague o que escreveu, ou escolha todas as partes.</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Parte y cargo</source>
        <translation>Parte e cargo</translation>
    </message>
    <message>
        <source>Quedaron juntas. Lo de las dos es ahora de una persona.</source>
        <translation>Ficaram juntas. O que era das duas é agora de uma pessoa.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Sesiones</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>Como assina</translation>
    </message>
    <message>
        <source>Salir en el acta</source>
        <translation>Sair na ata</translation>
    </message>
    <message>
        <source>Todas las partes</source>
        <translation>Todas as partes</translation>
    </message>
    <message>
        <source>Posibles repetidas: {0}</source>
        <translation>Possíveis repetidas: {0}</translation>
    </message>
    <message>
        <source>Ya está en la lista de la mesa.</source>
        <translation>Já está na lista da mesa.</translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>Cada registro es otra vez una persona.</source>
        <translation>Cada registro é de novo uma pessoa.</translation>
    </message>
    <message>
        <source>Dejarla</source>
        <translation>Deixá-la</translation>
    </message>
    <message>
        <source>Dejarla reservada</source>
        <translation>Deixá-la reservada</translation>
    </message>
    <message>
        <source>Dejarlos juntos</source>
        <translation>Deixá-los juntos</translation>
    </message>
    <message>
        <source>Historia de {0}</source>
        <translation>Histórico de {0}</translation>
    </message>
    <message>
        <source>Nombrarla</source>
        <translation>Nomeá-la</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Se borran sus datos y sus consentimientos. Si una sesión la nombra, no se puede quitar.</source>
        <translation>Apagam-se seus dados e consentimentos. Se uma sessão a nomeia, não se pode tirar.</translation>
    </message>
    <message>
        <source>Separarlos</source>
        <translation>Separá-los</translation>
    </message>
    <message>
        <source>Su nombre volverá a salir en pantallas y papeles. Hágalo solo si ella lo pidió.</source>
        <translation>Seu nome voltará a sair em telas e papéis. Faça-o só se ela pediu.</translation>
    </message>
    <message>
        <source>Su página va a la impresora. Désela solo a esa persona.</source>
        <translation>Sua página vai para a impressora. Entregue-a só a essa pessoa.</translation>
    </message>
    <message>
        <source>Vuelven a ser dos personas en la lista, cada una con lo suyo. Nada se pierde.</source>
        <translation>Voltam a ser duas pessoas na lista, cada uma com o seu. Nada se perde.</translation>
    </message>
    <message>
        <source>¿Nombrar de nuevo a esta persona?</source>
        <translation>Nomear de novo esta pessoa?</translation>
    </message>
    <message>
        <source>¿Quitar a {0} de la lista?</source>
        <translation>Tirar {0} da lista?</translation>
    </message>
    <message>
        <source>¿Separar los registros de {0}?</source>
        <translation>Separar os registros de {0}?</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Nombre</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Nombre de la parte nueva</source>
        <translation>Nome da nova parte</translation>
    </message>
    <message>
        <source>Sector de la parte nueva</source>
        <translation>Setor da nova parte</translation>
    </message>
    <message>
        <source>En nombre de la parte</source>
        <translation>Em nome da parte</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>Como assina</translation>
    </message>
    <message>
        <source>Comunidad</source>
        <translation>Comunidade</translation>
    </message>
    <message>
        <source>Necesita interpretación</source>
        <translation>Precisa de interpretação</translation>
    </message>
    <message>
        <source>Escriba el nombre, o un seudónimo si lo prefiere así.</source>
        <translation>Escreva o nome, ou um pseudônimo se preferir.</translation>
    </message>
    <message>
        <source>Escriba cómo se llama la parte.</source>
        <translation>Escreva como se chama a parte.</translation>
    </message>
    <message>
        <source>Escriba el año con cuatro cifras, como 1985.</source>
        <translation>Escreva o ano com quatro algarismos, como 1985.</translation>
    </message>
    <message>
        <source>Sexo</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Año de nacimiento</source>
        <translation>Ano de nascimento</translation>
    </message>
    <message>
        <source>Pueblo, según dice la persona</source>
        <translation>Povo, segundo diz a pessoa</translation>
    </message>
    <message>
        <source>Idioma que prefiere</source>
        <translation>Idioma que prefere</translation>
    </message>
    <message>
        <source>Documento de identidad</source>
        <translation>Documento de identidade</translation>
    </message>
    <message>
        <source>Teléfono</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Sin decir</source>
        <translation>Sem dizer</translation>
    </message>
    <message>
        <source>Sin parte</source>
        <translation>Sem parte</translation>
    </message>
    <message>
        <source>Otra parte, nueva…</source>
        <translation>Outra parte, nova…</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Quién es usted</source>
        <translation>Quem é você</translation>
    </message>
    <message>
        <source>¿Quién va a usar esta laptop?</source>
        <translation>Quem vai usar este notebook?</translation>
    </message>
    <message>
        <source>Su nombre queda en lo que usted escriba y en las actas que facilite. Va cifrado.</source>
        <translation>O seu nome fica no que escrever e nas atas que facilitar. Vai cifrado.</translation>
    </message>
    <message>
        <source>Nombre y apellidos</source>
        <translation>Nome e sobrenome</translation>
    </message>
    <message>
        <source>Escriba su nombre.</source>
        <translation>Escreva o seu nome.</translation>
    </message>
    <message>
        <source>En la mesa</source>
        <translation>Na mesa</translation>
    </message>
    <message>
        <source>Datos que se guardan</source>
        <translation>Dados que se guardam</translation>
    </message>
    <message>
        <source>Consentimientos</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>Sesiones</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Lo que dijo y firmó</source>
        <translation>O que disse e assinou</translation>
    </message>
    <message>
        <source>Lo que el registro dice de usted</source>
        <translation>O que o registro diz de você</translation>
    </message>
    <message>
        <source>Qué</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Diz</translation>
    </message>
    <message>
        <source>Puede pedir que se corrija, que se reserve su nombre o retirar un consentimiento. Lo que ya está en papel firmado no cambia, pero se anota.</source>
        <translation>Você pode pedir que se corrija, que se reserve seu nome ou retirar um consentimento. O que já está em papel assinado não muda, mas fica anotado.</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nombre reservado, para el equipo</source>
        <translation>Nome reservado, para a equipe</translation>
    </message>
    <message>
        <source>Parte y cargo</source>
        <translation>Parte e cargo</translation>
    </message>
    <message>
        <source>Acreditación</source>
        <translation>Credenciamento</translation>
    </message>
    <message>
        <source>Comisión</source>
        <translation>Comissão</translation>
    </message>
    <message>
        <source>Idiomas</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Necesita interpretación</source>
        <translation>Precisa de interpretação</translation>
    </message>
    <message>
        <source>Comunidad</source>
        <translation>Comunidade</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>Como assina</translation>
    </message>
    <message>
        <source>todavía está escrito, aunque la mesa ya no lo guarda</source>
        <translation>ainda está escrito, embora a mesa já não o guarde</translation>
    </message>
    <message>
        <source>Sí</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>No se le ha preguntado</source>
        <translation>Não se perguntou</translation>
    </message>
    <message>
        <source>También escrita como</source>
        <translation>Também escrita como</translation>
    </message>
    <message>
        <source>preguntó {0}</source>
        <translation>perguntou {0}</translation>
    </message>
    <message>
        <source>testigo {0}</source>
        <translation>testemunha {0}</translation>
    </message>
    <message>
        <source>Sesión {0}</source>
        <translation>Sessão {0}</translation>
    </message>
    <message>
        <source>Veces que tuvo la palabra</source>
        <translation>Vezes que teve a palavra</translation>
    </message>
    <message>
        <source>Notas de lo que dijo</source>
        <translation>Notas do que disse</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Elija a una persona para ver lo que el registro dice de ella.</source>
        <translation>Escolha uma pessoa para ver o que o registro diz dela.</translation>
    </message>
    <message>
        <source>Corregir…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>Borrar de verdad…</source>
        <translation>Apagar de verdade…</translation>
    </message>
    <message>
        <source>Historia…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <source>Imprimir su página</source>
        <translation>Imprimir sua página</translation>
    </message>
    <message>
        <source>Reservar su nombre…</source>
        <translation>Reservar seu nome…</translation>
    </message>
    <message>
        <source>Separar registros…</source>
        <translation>Separar registros…</translation>
    </message>
    <message>
        <source>Nombrarla de nuevo…</source>
        <translation>Nomeá-la de novo…</translation>
    </message>
    <message>
        <source>Quitar de la lista…</source>
        <translation>Tirar da lista…</translation>
    </message>
    <message>
        <source>Reservado</source>
        <translation>Reservado</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Escriba una parte del nombre</source>
        <translation>Escreva uma parte do nome</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Firma</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Huella</source>
        <translation>Digital</translation>
    </message>
    <message>
        <source>A ruego</source>
        <translation>A rogo</translation>
    </message>
    <message>
        <source>Testigo</source>
        <translation>Testemunha</translation>
    </message>
    <message>
        <source>Sello</source>
        <translation>Carimbo</translation>
    </message>
    <message>
        <source>No firma</source>
        <translation>Não assina</translation>
    </message>
    <message>
        <source>{0} y {1}</source>
        <translation>{0} e {1}</translation>
    </message>
    <message>
        <source>Sin nombre</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Preguntar</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Lo retiró</source>
        <translation>Retirou</translation>
    </message>
    <message>
        <source>No lo dio</source>
        <translation>Não deu</translation>
    </message>
    <message>
        <source>De palabra</source>
        <translation>De viva voz</translation>
    </message>
    <message>
        <source>Escrito</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Con huella</source>
        <translation>Com digital</translation>
    </message>
    <message>
        <source>Con intérprete</source>
        <translation>Com intérprete</translation>
    </message>
    <message>
        <source>Dado</source>
        <translation>Dado</translation>
    </message>
</context>
<context>
    <name>PointDialog</name>
    <message>
        <source>Punto de la agenda</source>
        <translation>Ponto da pauta</translation>
    </message>
    <message>
        <source>sin tiempo acordado</source>
        <translation>sem tempo combinado</translation>
    </message>
    <message>
        <source>Título del punto</source>
        <translation>Título do ponto</translation>
    </message>
    <message>
        <source>Minutos acordados</source>
        <translation>Minutos combinados</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Agregar el punto</source>
        <translation>Acrescentar o ponto</translation>
    </message>
    <message>
        <source>Escriba de qué trata el punto.</source>
        <translation>Escreva de que trata o ponto.</translation>
    </message>
</context>
<context>
    <name>Positions</name>
    <message>
        <source>A</source>
        <comment>letter of De acuerdo</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter of Con reserva</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter of No</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>B</source>
        <comment>letter of Se abstiene</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>U</source>
        <comment>letter of Ausente</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of Debe consultar</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Sin posición</source>
        <translation>Sem posição</translation>
    </message>
    <message>
        <source>por confirmar</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>Posiciones</source>
        <translation>Posições</translation>
    </message>
    <message numerus="yes">
        <source>%n por confirmar: el texto cambió después</source>
        <translation>
            <numerusform>%n por confirmar: o texto mudou depois</numerusform>
            <numerusform>%n por confirmar: o texto mudou depois</numerusform>
        </translation>
    </message>
    <message>
        <source>Sin posiciones todavía</source>
        <translation>Ainda sem posições</translation>
    </message>
    <message>
        <source>vuelve el {0}</source>
        <translation>volta em {0}</translation>
    </message>
</context>
<context>
    <name>PrintAnalysis</name>
    <message>
        <source>Cerrar</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Con lo del equipo y las señales</source>
        <translation>Com o da equipe e os sinais</translation>
    </message>
    <message>
        <source>El análisis quedó en {0}, sin cifrar.</source>
        <translation>A análise ficou em {0}, sem cifrar.</translation>
    </message>
    <message>
        <source>El análisis va a la impresora.</source>
        <translation>A análise vai para a impressora.</translation>
    </message>
    <message>
        <source>El idioma de la mesa</source>
        <translation>O idioma da mesa</translation>
    </message>
    <message>
        <source>Guardar PDF…</source>
        <translation>Salvar PDF…</translation>
    </message>
    <message>
        <source>Guardar el análisis</source>
        <translation>Salvar a análise</translation>
    </message>
    <message>
        <source>Historia, actores, causas e indicadores, con quién lo dice. Sin lo del equipo, si no se pide.</source>
        <translation>História, atores, causas e indicadores, com quem o diz. Sem o que é da equipe, se não se pede.</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Imprimir el análisis</source>
        <translation>Imprimir a análise</translation>
    </message>
    <message>
        <source>Lleva la marca INTERNO en cada hoja. No lo entregue ni lo deje en la sala.</source>
        <translation>Leva a marca INTERNO em cada folha. Não o entregue nem o deixe na sala.</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>analisis</source>
        <translation>analise</translation>
    </message>
</context>
<context>
    <name>ProcessActs</name>
    <message>
        <source>Borrar la formación</source>
        <translation>Apagar a formação</translation>
    </message>
    <message>
        <source>Borrar la sesión</source>
        <translation>Apagar a sessão</translation>
    </message>
    <message>
        <source>Dejarla</source>
        <translation>Deixá-la</translation>
    </message>
    <message>
        <source>Lo que ya se escribió de ella queda en el registro.</source>
        <translation>O que já se escreveu dela fica no registro.</translation>
    </message>
    <message>
        <source>Quitar la parte</source>
        <translation>Tirar a parte</translation>
    </message>
    <message>
        <source>Se borra también la lista de quienes fueron. Queda en el registro.</source>
        <translation>Apaga-se também a lista de quem foi. Fica no registro.</translation>
    </message>
    <message>
        <source>Se borran también su agenda y su lista. Una sesión que ya se abrió no se puede borrar.</source>
        <translation>Apagam-se também sua pauta e sua lista. Uma sessão que já foi aberta não se pode apagar.</translation>
    </message>
    <message>
        <source>¿Borrar {0}?</source>
        <translation>Apagar {0}?</translation>
    </message>
    <message>
        <source>¿Quitar a {0} de la mesa?</source>
        <translation>Tirar {0} da mesa?</translation>
    </message>
</context>
<context>
    <name>ProcessRows</name>
    <message>
        <source>En curso</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>En pausa</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Terminada</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Hoy {0}</source>
        <translation>Hoje {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n cláusula(s)</source>
        <translation>
            <numerusform>%n cláusula</numerusform>
            <numerusform>%n cláusulas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compromiso(s)</source>
        <translation>
            <numerusform>%n compromisso</numerusform>
            <numerusform>%n compromissos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n convocada(s)</source>
        <translation>
            <numerusform>%n convocada</numerusform>
            <numerusform>%n convocadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presente(s)</source>
        <translation>
            <numerusform>%n presente</numerusform>
            <numerusform>%n presentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Planificada</source>
        <translation>Planejada</translation>
    </message>
    <message>
        <source>{0} de 2 delegados nombrados</source>
        <translation>{0} de 2 delegados nomeados</translation>
    </message>
    <message>
        <source>{0} de 2</source>
        <translation>{0} de 2</translation>
    </message>
    <message numerus="yes">
        <source>Falta nombrar %n delegado(s)</source>
        <translation>
            <numerusform>Falta nomear %n delegado</numerusform>
            <numerusform>Falta nomear %n delegados</numerusform>
        </translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Acordo {0}</translation>
    </message>
    <message>
        <source>Dos versiones</source>
        <translation>Duas versões</translation>
    </message>
    <message>
        <source>Texto abierto</source>
        <translation>Texto aberto</translation>
    </message>
    <message>
        <source>Firmado</source>
        <translation>Assinado</translation>
    </message>
</context>
<context>
    <name>ProcessScreen</name>
    <message>
        <source>Mesa</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Mesas</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Etapa: {0}</source>
        <translation>Etapa: {0}</translation>
    </message>
    <message>
        <source>Desde {0}</source>
        <translation>Desde {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>en una lista: cambiar datos</source>
        <translation>em uma lista: mudar os dados</translation>
    </message>
    <message>
        <source>en una lista: quitar</source>
        <translation>em uma lista: retirar</translation>
    </message>
    <message>
        <source>inclusión: ver como tabla</source>
        <translation>inclusão: ver como tabela</translation>
    </message>
    <message>
        <source>planificar una sesión, o agregar una parte</source>
        <translation>planejar uma sessão, ou acrescentar uma parte</translation>
    </message>
    <message>
        <source>en una lista: abrir o cambiar</source>
        <translation>numa lista: abrir ou mudar</translation>
    </message>
    <message>
        <source>Cambiar etapa…</source>
        <translation>Mudar etapa…</translation>
    </message>
    <message>
        <source>Planificar sesión…</source>
        <translation>Planejar sessão…</translation>
    </message>
    <message>
        <source>Resumen</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Partes</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Sesiones</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Páginas de la mesa</source>
        <translation>Páginas da mesa</translation>
    </message>
    <message numerus="yes">
        <source>%n por decidir</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Agregar una parte…</source>
        <translation>Acrescentar uma parte…</translation>
    </message>
    <message>
        <source>Aprendizajes</source>
        <translation>Aprendizados</translation>
    </message>
    <message>
        <source>Aquí estarán las partes: quienes se sientan a la mesa, cada una con su titular y su suplente.</source>
        <translation>Aqui estarão as partes: quem se senta à mesa, cada uma com seu titular e seu suplente.</translation>
    </message>
    <message>
        <source>Aquí estarán las sesiones: plenarias, comisiones, visitas.</source>
        <translation>Aqui estarão as sessões: plenárias, comissões, visitas.</translation>
    </message>
    <message>
        <source>Diseño</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Formación</source>
        <translation>Formação</translation>
    </message>
    <message>
        <source>Todavía no hay ninguna mesa.</source>
        <translation>Ainda não há nenhuma mesa.</translation>
    </message>
    <message>
        <source>Volver a la sesión{0}</source>
        <translation>Voltar à sessão{0}</translation>
    </message>
    <message>
        <source>Ir a la sesión{0}</source>
        <translation>Ir à sessão{0}</translation>
    </message>
</context>
<context>
    <name>ProcessesScreen</name>
    <message>
        <source>Coordinación</source>
        <translation>Coordenação</translation>
    </message>
    <message>
        <source>Datos hasta {0}, {1}</source>
        <translation>Dados até {0}, {1}</translation>
    </message>
    <message>
        <source>Exportar informe…</source>
        <translation>Exportar relatório…</translation>
    </message>
    <message>
        <source>Leer memorias</source>
        <translation>Ler pendrives</translation>
    </message>
    <message>
        <source>Mapa</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Mapa de las mesas</source>
        <translation>Mapa das mesas</translation>
    </message>
    <message>
        <source>Mesas</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Por etapa</source>
        <translation>Por etapa</translation>
    </message>
    <message>
        <source>Por municipio</source>
        <translation>Por município</translation>
    </message>
    <message>
        <source>Por tensión</source>
        <translation>Por tensão</translation>
    </message>
    <message>
        <source>Por vencidos</source>
        <translation>Por vencidos</translation>
    </message>
    <message>
        <source>Sin lugar en el mapa: su municipio no está en el catálogo, o no se dijo</source>
        <translation>Sem lugar no mapa: o município não está no catálogo, ou não foi dito</translation>
    </message>
    <message>
        <source>Todas las mesas</source>
        <translation>Todas as mesas</translation>
    </message>
    <message>
        <source>abre la mesa</source>
        <translation>abre a mesa</translation>
    </message>
    <message>
        <source>abrir la mesa</source>
        <translation>abrir a mesa</translation>
    </message>
    <message>
        <source>análisis</source>
        <translation>análise</translation>
    </message>
    <message>
        <source>empezar una mesa</source>
        <translation>começar uma mesa</translation>
    </message>
    <message>
        <source>en la tabla y en el mapa: su análisis</source>
        <translation>na tabela e no mapa: sua análise</translation>
    </message>
    <message>
        <source>en la tabla y en el mapa: sus compromisos</source>
        <translation>na tabela e no mapa: seus compromissos</translation>
    </message>
    <message>
        <source>por municipio; Alt+2 por etapa, Alt+3 por tensión, Alt+4 por vencidos, Alt+5 el mapa</source>
        <translation>por município; Alt+2 por etapa, Alt+3 por tensão, Alt+4 por vencidos, Alt+5 o mapa</translation>
    </message>
    <message>
        <source>informe del trimestre</source>
        <translation>relatório do trimestre</translation>
    </message>
    <message>
        <source>leer las memorias que llegaron</source>
        <translation>ler os pendrives que chegaram</translation>
    </message>
    <message>
        <source>vencidos</source>
        <translation>vencidos</translation>
    </message>
    <message>
        <source>{0} de {1} al día</source>
        <translation>{0} de {1} em dia</translation>
    </message>
    <message>
        <source>Empezar una mesa…</source>
        <translation>Começar uma mesa…</translation>
    </message>
    <message>
        <source>Aquí estarán sus mesas. Una mesa es un proceso de diálogo entre partes.</source>
        <translation>Aqui estarão suas mesas. Uma mesa é um processo de diálogo entre partes.</translation>
    </message>
    <message>
        <source>La mesa está abierta. Siga con las partes y la primera sesión.</source>
        <translation>A mesa está aberta. Continue com as partes e a primeira sessão.</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Su programa</source>
        <translation>O seu programa</translation>
    </message>
    <message>
        <source>Unirse o empezar</source>
        <translation>Unir-se ou começar</translation>
    </message>
    <message>
        <source>¿Trabaja con un programa?</source>
        <translation>Trabalha com um programa?</translation>
    </message>
    <message>
        <source>Un programa reúne mesas y equipos. Puede empezar sin él y unirse después.</source>
        <translation>Um programa reúne mesas e equipes. Pode começar sem ele e unir-se depois.</translation>
    </message>
    <message>
        <source>Por ahora trabajo sin programa</source>
        <translation>Por enquanto trabalho sem programa</translation>
    </message>
    <message>
        <source>Me invitarán después, o no hace falta</source>
        <translation>Serei convidado depois, ou não é preciso</translation>
    </message>
    <message>
        <source>Empiezo un programa y lo coordino</source>
        <translation>Começo um programa e o coordeno</translation>
    </message>
    <message>
        <source>Desde aquí se invita a los demás equipos</source>
        <translation>Daqui se convidam as outras equipes</translation>
    </message>
    <message>
        <source>Nombre del programa</source>
        <translation>Nome do programa</translation>
    </message>
    <message>
        <source>Escriba el nombre del programa.</source>
        <translation>Escreva o nome do programa.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Marcar quién llega</source>
        <translation>Marcar quem chega</translation>
    </message>
    <message>
        <source>Escriba el nombre; si ya vino antes, aparece abajo</source>
        <translation>Escreva o nome; se já veio antes, aparece abaixo</translation>
    </message>
    <message>
        <source>Nombre de quien llega</source>
        <translation>Nome de quem chega</translation>
    </message>
    <message>
        <source>Marcar presente</source>
        <translation>Marcar presente</translation>
    </message>
    <message>
        <source>Persona nueva…</source>
        <translation>Nova pessoa…</translation>
    </message>
    <message>
        <source>Agregar «{0}» como persona nueva</source>
        <translation>Acrescentar “{0}” como nova pessoa</translation>
    </message>
    <message>
        <source>Quienes se llaman así</source>
        <translation>Quem se chama assim</translation>
    </message>
</context>
<context>
    <name>Quoted</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>«{0}»</source>
        <translation>“{0}”</translation>
    </message>
</context>
<context>
    <name>Ratification</name>
    <message>
        <source>Anotar lo que decidió</source>
        <translation>Anotar o que decidiu</translation>
    </message>
    <message>
        <source>Decisión</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Documento que lo dice</source>
        <translation>Documento que o diz</translation>
    </message>
    <message>
        <source>Día en que lo decidió</source>
        <translation>Dia em que decidiu</translation>
    </message>
    <message>
        <source>El acta dice quién ratificó y quién no, con su fecha.</source>
        <translation>A ata diz quem ratificou e quem não, com sua data.</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Por ejemplo: acta de asamblea 12-2026</source>
        <translation>Por exemplo: ata de assembleia 12-2026</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>¿Qué decidió la asamblea?</source>
        <translation>O que decidiu a assembleia?</translation>
    </message>
</context>
<context>
    <name>ReadLarge</name>
    <message>
        <source>Leer en grande</source>
        <translation>Ler em tamanho grande</translation>
    </message>
    <message>
        <source>{0} de {1} · flechas: otra página · + y −: tamaño · Esc: volver</source>
        <translation>{0} de {1} · setas: outra página · + e −: tamanho · Esc: voltar</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n parte(s) dañada(s)</source>
        <translation>
            <numerusform>%n parte danificada</numerusform>
            <numerusform>%n partes danificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parte(s) no se pudo(ieron) leer; lo demás entró</source>
        <translation>
            <numerusform>%n parte não pôde ser lida; o resto entrou</numerusform>
            <numerusform>%n partes não puderam ser lidas; o resto entrou</numerusform>
        </translation>
    </message>
    <message>
        <source>Cambios</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>De dónde</source>
        <translation>De onde</translation>
    </message>
    <message>
        <source>Escoger archivos…</source>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>Espacio: marcar o quitar. Leer dos veces el mismo no cambia nada.</source>
        <translation>Espaço: marcar ou desmarcar. Ler duas vezes o mesmo não muda nada.</translation>
    </message>
    <message>
        <source>Intro: usarla</source>
        <translation>Enter: usá-lo</translation>
    </message>
    <message>
        <source>Invitación</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>Leer</source>
        <translation>Ler</translation>
    </message>
    <message numerus="yes">
        <source>Leer %n paquete(s)</source>
        <translation>
            <numerusform>Ler %n pacote</numerusform>
            <numerusform>Ler %n pacotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Leyendo…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Leído completo</source>
        <translation>Lido completo</translation>
    </message>
    <message>
        <source>Meta las memorias que llegaron, una o varias: sus paquetes aparecerán aquí, en una sola lista.</source>
        <translation>Coloque os pendrives que chegaram, um ou vários: seus pacotes aparecerão aqui, em uma só lista.</translation>
    </message>
    <message>
        <source>Paquete</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Paquetes que llegaron</source>
        <translation>Pacotes que chegaram</translation>
    </message>
    <message>
        <source>Por leer</source>
        <translation>Por ler</translation>
    </message>
    <message>
        <source>Preparar memorias de regreso</source>
        <translation>Preparar pendrives de volta</translation>
    </message>
    <message>
        <source>Qué pasó</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Se deja</source>
        <translation>Fica de fora</translation>
    </message>
    <message>
        <source>Ya estaba todo</source>
        <translation>Já estava tudo</translation>
    </message>
    <message>
        <source>esta laptop</source>
        <translation>este notebook</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Listo</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Esta laptop está lista</source>
        <translation>Este notebook está pronto</translation>
    </message>
    <message>
        <source>Sus datos van cifrados y su hoja de recuperación sirve. Guárdela lejos de aquí.</source>
        <translation>Os seus dados vão cifrados e a folha de recuperação funciona. Guarde-a longe daqui.</translation>
    </message>
    <message>
        <source>Sus datos van cifrados. Falta la hoja de recuperación: el programa se la recordará.</source>
        <translation>Os seus dados vão cifrados. Falta a folha de recuperação: o programa vai lembrá-la.</translation>
    </message>
    <message>
        <source>Entrar</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Escriba la fecha como 05/03/2026.</source>
        <translation>Escreva a data como 05/03/2026.</translation>
    </message>
    <message>
        <source>Escriba un número, como 3 o 2,5.</source>
        <translation>Escreva um número, como 3 ou 2,5.</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation>dd/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>Borrar de verdad…</source>
        <translation>Apagar de verdade…</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Qué decía y qué dice</source>
        <translation>O que dizia e o que diz</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>HOJA DE RECUPERACIÓN</source>
        <translation>FOLHA DE RECUPERAÇÃO</translation>
    </message>
    <message>
        <source>Doce palabras, en este orden</source>
        <translation>Doze palavras, nesta ordem</translation>
    </message>
    <message>
        <source>Cómo usarla: abra Facilitator, elija «Usar hoja de recuperación» y escriba las doce palabras en orden. Guárdela lejos de la laptop. Si la pierde, haga otra en Ajustes: la anterior deja de servir.</source>
        <translation>Como usá-la: abra Facilitator, escolha “Usar a folha de recuperação” e escreva as doze palavras em ordem. Guarde-a longe do notebook. Se a perder, faça outra em Ajustes: a anterior deixa de servir.</translation>
    </message>
</context>
<context>
    <name>Redacting</name>
    <message>
        <source>Borrar de verdad</source>
        <translation>Apagar de verdade</translation>
    </message>
    <message numerus="yes">
        <source>De %n cambio(s), versiones anteriores también.</source>
        <translation>
            <numerusform>De %n alteração, versões anteriores também.</numerusform>
            <numerusform>De %n alterações, versões anteriores também.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dejar como está</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Documentos cerrados que lo dicen y no se cambian, tampoco en papel: {0}.</source>
        <translation>Documentos fechados que o dizem e não se alteram, nem no papel: {0}.</translation>
    </message>
    <message>
        <source>El servidor guarda lo cifrado de antes hasta que lo visite un equipo de coordinación: avise.</source>
        <translation>O servidor guarda o que estava cifrado antes até que um equipamento da coordenação o visite: avise.</translation>
    </message>
    <message>
        <source>Escriba por qué: el registro lo dice, y nada más.</source>
        <translation>Escreva por quê: o registro diz isso, e nada mais.</translation>
    </message>
    <message>
        <source>La persona sigue en la mesa, reservada, con su parte.</source>
        <translation>A pessoa continua na mesa, reservada, com a sua parte.</translation>
    </message>
    <message>
        <source>Lo podían leer: {0}.</source>
        <translation>Podiam ler: {0}.</translation>
    </message>
    <message>
        <source>Memorias USB, papeles y copias de respaldo que ya salieron, y laptops que no vuelvan a recibir nada.</source>
        <translation>Pendrives, papéis e cópias de segurança que já saíram, e notebooks que não voltem a receber nada.</translation>
    </message>
    <message>
        <source>No se puede deshacer, ni por usted ni por nadie.</source>
        <translation>Não se pode desfazer, nem por você nem por ninguém.</translation>
    </message>
    <message>
        <source>No se puede recoger</source>
        <translation>Não se pode recolher</translation>
    </message>
    <message numerus="yes">
        <source>Otros %n registro(s) de los mismos cambios siguen diciendo lo que dicen hoy; sus versiones anteriores de esos cambios se van.</source>
        <translation>
            <numerusform>Outro registro das mesmas alterações continua dizendo o que diz hoje; as suas versões anteriores dessas alterações saem.</numerusform>
            <numerusform>Outros %n registros das mesmas alterações continuam dizendo o que dizem hoje; as suas versões anteriores dessas alterações saem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Otros textos que dicen lo mismo y quedan: {0}.</source>
        <translation>Outros textos que dizem o mesmo e ficam: {0}.</translation>
    </message>
    <message>
        <source>Por qué se borra</source>
        <translation>Por que se apaga</translation>
    </message>
    <message>
        <source>Queda</source>
        <translation>Fica</translation>
    </message>
    <message>
        <source>Queda en el registro. No repita aquí lo que se borra.</source>
        <translation>Fica no registro. Não repita aqui o que se apaga.</translation>
    </message>
    <message>
        <source>Quién lo escribió y cuándo, quién lo borró y por qué, y una huella sin el texto.</source>
        <translation>Quem escreveu e quando, quem apagou e por quê, e uma impressão sem o texto.</translation>
    </message>
    <message>
        <source>Se va</source>
        <translation>Sai</translation>
    </message>
    <message>
        <source>También lo que dijo en las notas</source>
        <translation>Também o que disse nas notas</translation>
    </message>
    <message>
        <source>Todavía lo dicen {0} documentos cerrados y {1} textos.</source>
        <translation>Ainda o dizem {0} documentos fechados e {1} textos.</translation>
    </message>
    <message>
        <source>Ya no está en esta laptop. Comparta un paquete para que se borre en las demás.</source>
        <translation>Já não está neste notebook. Compartilhe um pacote para que se apague nos outros.</translation>
    </message>
    <message>
        <source>revisión {0} ({1})</source>
        <translation>revisão {0} ({1})</translation>
    </message>
    <message>
        <source>todo</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>¿Borrar de verdad lo que dice esta nota?</source>
        <translation>Apagar de verdade o que diz esta nota?</translation>
    </message>
    <message>
        <source>¿Borrar de verdad lo que se guarda de {0}?</source>
        <translation>Apagar de verdade o que se guarda de {0}?</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Cerrar</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>El informe quedó en {0}, sin cifrar.</source>
        <translation>O relatório ficou em {0}, sem cifrar.</translation>
    </message>
    <message>
        <source>Guardar PDF…</source>
        <translation>Salvar PDF…</translation>
    </message>
    <message>
        <source>Guardar el informe</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Guardar tabla (CSV)…</source>
        <translation>Salvar tabela (CSV)…</translation>
    </message>
    <message>
        <source>Idioma del informe</source>
        <translation>Idioma do relatório</translation>
    </message>
    <message>
        <source>Incluir tensión</source>
        <translation>Incluir tensão</translation>
    </message>
    <message>
        <source>Informe del trimestre</source>
        <translation>Relatório do trimestre</translation>
    </message>
    <message>
        <source>Para quienes apoyan el programa. No lleva nombres de personas ni de lugares chicos; los grupos de menos de 5 se juntan y los números que podrían señalar a alguien no se muestran.</source>
        <translation>Para quem apoia o programa. Não traz nomes de pessoas nem de lugares pequenos; os grupos de menos de 5 são reunidos e os números que poderiam identificar alguém não são mostrados.</translation>
    </message>
    <message>
        <source>Trimestre</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Trimestre {0} de {1}</source>
        <translation>Trimestre {0} de {1}</translation>
    </message>
    <message>
        <source>informe-{0}-trimestre-{1}</source>
        <translation>relatorio-{0}-trimestre-{1}</translation>
    </message>
</context>
<context>
    <name>Reserving</name>
    <message>
        <source>¿Reservar el nombre de {0}?</source>
        <translation>Reservar o nome de {0}?</translation>
    </message>
    <message>
        <source>Reservar ahora</source>
        <translation>Reservar agora</translation>
    </message>
    <message>
        <source>Dejar como está</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Desde ahora saldrá un seudónimo en pantallas y papeles. Lo que ya se imprimió o se compartió queda en manos de quien lo tiene; se le dirá qué documentos son.</source>
        <translation>Desde agora sairá um pseudônimo em telas e papéis. O que já se imprimiu ou compartilhou fica com quem o tem; será dito que documentos são.</translation>
    </message>
    <message>
        <source>Si lo deja vacío, se pone «Persona reservada» con un número.</source>
        <translation>Se deixar vazio, põe-se “Pessoa reservada” com um número.</translation>
    </message>
    <message>
        <source>Seudónimo</source>
        <translation>Pseudônimo</translation>
    </message>
    <message>
        <source>Su nombre queda reservado. En la mesa: «{0}».</source>
        <translation>Seu nome fica reservado. Na mesa: “{0}”.</translation>
    </message>
    <message>
        <source>Documentos definitivos que ya dicen su nombre: {0}. Textos que lo dicen y puede corregir: {1}.</source>
        <translation>Documentos definitivos que já dizem seu nome: {0}. Textos que o dizem e que pode corrigir: {1}.</translation>
    </message>
</context>
<context>
    <name>ResurfacedCard</name>
    <message>
        <source>Borrarlo de todos modos</source>
        <translation>Apagar mesmo assim</translation>
    </message>
    <message>
        <source>Conservarlo</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Decida lo que decida, su historial queda.</source>
        <translation>Decida o que decidir, o histórico fica.</translation>
    </message>
    <message>
        <source>Lo que se borró en un equipo y se cambió en otro</source>
        <translation>O que foi apagado em um equipamento e alterado em outro</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>presentes de {0} convocadas</source>
        <translation>presentes de {0} convocadas</translation>
    </message>
    <message numerus="yes">
        <source>%n min de palabra</source>
        <translation>
            <numerusform>%n min de palavra</numerusform>
            <numerusform>%n min de palavra</numerusform>
        </translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Palabra</source>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Escala: {0}</source>
        <translation>Escala: {0}</translation>
    </message>
    <message>
        <source>Asistencia</source>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Marcar</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Marcar la asistencia</source>
        <translation>Marcar a presença</translation>
    </message>
    <message>
        <source>Nadie está en la lista todavía.</source>
        <translation>Ninguém está na lista ainda.</translation>
    </message>
    <message>
        <source>Quién ha hablado</source>
        <translation>Quem falou</translation>
    </message>
    <message>
        <source>Barra: palabra. Raya: parte de las personas</source>
        <translation>Barra: palavra. Traço: parte das pessoas</translation>
    </message>
    <message>
        <source>Quién ha hablado, por sector</source>
        <translation>Quem falou, por setor</translation>
    </message>
    <message>
        <source>Al dar la palabra se verá aquí quién ha hablado y quién no.</source>
        <translation>Ao dar a palavra se verá aqui quem falou e quem não.</translation>
    </message>
    <message>
        <source>Hacer ronda por grupos</source>
        <translation>Fazer rodada por grupos</translation>
    </message>
    <message>
        <source>Oír a jóvenes</source>
        <translation>Ouvir os jovens</translation>
    </message>
    <message>
        <source>Consenso</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Hacer sondeo de consenso</source>
        <translation>Fazer sondagem de consenso</translation>
    </message>
    <message>
        <source>Sin sector</source>
        <translation>Sem setor</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n persona(s), {1} % del tiempo.</source>
        <translation>
            <numerusform>{0}: %n pessoa, {1} % do tempo.</numerusform>
            <numerusform>{0}: %n pessoas, {1} % do tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mujeres: {0} %.</source>
        <translation>Mulheres: {0} %.</translation>
    </message>
    <message>
        <source>Jóvenes: nadie.</source>
        <translation>Jovens: ninguém.</translation>
    </message>
    <message>
        <source>Jóvenes: {0} %.</source>
        <translation>Jovens: {0} %.</translation>
    </message>
    <message numerus="yes">
        <source>%n mujer(es)</source>
        <translation>
            <numerusform>%n mulher</numerusform>
            <numerusform>%n mulheres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hombre(s)</source>
        <translation>
            <numerusform>%n homem</numerusform>
            <numerusform>%n homens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joven(es)</source>
        <translation>
            <numerusform>%n jovem</numerusform>
            <numerusform>%n jovens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Reservado</source>
        <translation>Reservado</translation>
    </message>
</context>
<context>
    <name>ScanDialogs</name>
    <message>
        <source>Adjuntar</source>
        <translation>Anexar</translation>
    </message>
    <message>
        <source>Cotejar el escaneo con lo que se imprimió</source>
        <translation>Conferir a digitalização com o que foi impresso</translation>
    </message>
    <message>
        <source>Coteje el código con el papel y escríbalo.</source>
        <translation>Confira o código no papel e escreva-o.</translation>
    </message>
    <message>
        <source>Código que está al pie de la hoja</source>
        <translation>Código que está no pé da folha</translation>
    </message>
    <message>
        <source>El archivo del escaneo todavía no ha llegado a esta laptop.</source>
        <translation>O arquivo da digitalização ainda não chegou a este computador.</translation>
    </message>
    <message numerus="yes">
        <source>En %n imagen(es) no se leyó ningún código.</source>
        <translation>
            <numerusform>Em %n imagem não se leu nenhum código.</numerusform>
            <numerusform>Em %n imagens não se leu nenhum código.</numerusform>
        </translation>
    </message>
    <message>
        <source>Es la misma acta, firmada</source>
        <translation>É a mesma ata, assinada</translation>
    </message>
    <message>
        <source>Escriba páginas de la 1 a la {0}, como 1-3, 5.</source>
        <translation>Escreva páginas da 1 à {0}, como 1-3, 5.</translation>
    </message>
    <message>
        <source>Ese no es el código de esta acta ni de sus constancias de firmas. Mírelo al pie de la hoja firmada.</source>
        <translation>Esse não é o código desta ata nem dos seus registros de assinaturas. Veja-o no pé da folha assinada.</translation>
    </message>
    <message>
        <source>Páginas del papel que están en el escaneo (tiene {0})</source>
        <translation>Páginas do papel que estão na digitalização (tem {0})</translation>
    </message>
    <message>
        <source>Están todas.</source>
        <translation>Estão todas.</translation>
    </message>
    <message>
        <source>Lo que se imprimió</source>
        <translation>O que foi impresso</translation>
    </message>
    <message>
        <source>No adjuntarlo</source>
        <translation>Não anexar</translation>
    </message>
    <message>
        <source>No están: {0}.</source>
        <translation>Não estão: {0}.</translation>
    </message>
    <message>
        <source>No se pudo leer ningún código en el escaneo.</source>
        <translation>Não se pôde ler nenhum código na digitalização.</translation>
    </message>
    <message>
        <source>Páginas {0} · huella del escaneo {1}…</source>
        <translation>Páginas {0} · impressão da digitalização {1}…</translation>
    </message>
    <message>
        <source>Quitar el escaneo</source>
        <translation>Retirar a digitalização</translation>
    </message>
    <message numerus="yes">
        <source>Se leyó el código en %n página(s).</source>
        <translation>
            <numerusform>O código foi lido em %n página.</numerusform>
            <numerusform>O código foi lido em %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>«{0}», {1}. Se guarda cifrado, con su huella aparte de la del acta impresa.</source>
        <translation>“{0}”, {1}. É guardado cifrado, com a sua impressão separada da impressão da ata impressa.</translation>
    </message>
    <message>
        <source>¿Adjuntar este escaneo a la constancia de firmas {0}?</source>
        <translation>Anexar esta digitalização ao registro de assinaturas {0}?</translation>
    </message>
    <message>
        <source>¿Adjuntar este escaneo al acta {0}?</source>
        <translation>Anexar esta digitalização à ata {0}?</translation>
    </message>
</context>
<context>
    <name>ScreenSigning</name>
    <message>
        <source>En pantalla se firma el acta definitiva: déjela definitiva primero.</source>
        <translation>Na tela se assina a ata definitiva: torne-a definitiva primeiro.</translation>
    </message>
    <message>
        <source>Firma simple en pantalla de {0}, {1}, según el reloj del equipo.</source>
        <translation>Assinatura simples na tela de {0}, {1}, segundo o relógio do equipamento.</translation>
    </message>
    <message>
        <source>{0} · {1} · código {2}, revisión {3}.</source>
        <translation>{0} · {1} · código {2}, revisão {3}.</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Compartir por el servidor</source>
        <translation>Compartilhar pelo servidor</translation>
    </message>
    <message>
        <source>Dirección del servidor…</source>
        <translation>Endereço do servidor…</translation>
    </message>
    <message>
        <source>El servidor guarda paquetes cerrados que no puede abrir. Sin él, se comparte por memoria USB.</source>
        <translation>O servidor guarda pacotes fechados que não pode abrir. Sem ele, compartilha-se por pendrive.</translation>
    </message>
    <message>
        <source>Este equipo visita {0}</source>
        <translation>Este equipamento visita {0}</translation>
    </message>
    <message>
        <source>Intercambiar ahora</source>
        <translation>Trocar agora</translation>
    </message>
    <message>
        <source>Lo más que puede gastar en un mes</source>
        <translation>O máximo que pode gastar em um mês</translation>
    </message>
    <message>
        <source>Probando {0}…</source>
        <translation>Tentando {0}…</translation>
    </message>
    <message>
        <source>Servidor</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Sin límite</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Solo cuando yo lo diga</source>
        <translation>Só quando eu mandar</translation>
    </message>
    <message>
        <source>Solo, cuando haya conexión</source>
        <translation>Sozinho, quando houver conexão</translation>
    </message>
    <message>
        <source>Todavía no hay servidor. Su dirección viene en la invitación.</source>
        <translation>Ainda não há servidor. O endereço vem no convite.</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Dejarlo como está</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Dirección</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Huella del servidor</source>
        <translation>Impressão do servidor</translation>
    </message>
    <message>
        <source>Las 64 cifras que siguen a «sha256:». Vacía, si el servidor tiene un certificado público.</source>
        <translation>Os 64 algarismos depois de “sha256:”. Vazia, se o servidor tem um certificado público.</translation>
    </message>
    <message>
        <source>Por ejemplo: https://192.168.1.20:8443</source>
        <translation>Por exemplo: https://192.168.1.20:8443</translation>
    </message>
    <message>
        <source>Quien cuida el servidor le da las dos cosas, en papel o de viva voz. A los demás equipos les llegan con la invitación. Lo que ya está en otro servidor se queda allá; lo de aquí se ofrece entero al nuevo.</source>
        <translation>Quem cuida do servidor lhe dá as duas coisas, em papel ou de viva voz. Aos outros equipamentos elas chegam com o convite. O que já está em outro servidor fica lá; o que está aqui é oferecido inteiro ao novo.</translation>
    </message>
    <message>
        <source>Usar este servidor</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <source>¿Dónde está el servidor del programa?</source>
        <translation>Onde está o servidor do programa?</translation>
    </message>
</context>
<context>
    <name>ServerVisits</name>
    <message>
        <source>Al día con el servidor, {0}</source>
        <translation>Em dia com o servidor, {0}</translation>
    </message>
    <message>
        <source>Algo no cuadra en lo que llegó del servidor.</source>
        <translation>Algo não bate no que chegou do servidor.</translation>
    </message>
    <message numerus="yes">
        <source>El servidor entregó %n parte(s) que no se pudo abrir.</source>
        <translation>
            <numerusform>O servidor entregou %n parte que não pôde ser aberta; não foi aplicada.</numerusform>
            <numerusform>O servidor entregou %n partes que não puderam ser abertas; não foram aplicadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>El servidor no acepta lo de: {0}. Sigue solo aquí; avise a quien coordina.</source>
        <translation>O servidor não aceita o que há em: {0}. Continua só aqui; avise quem coordena.</translation>
    </message>
    <message>
        <source>El servidor no responde; todo queda guardado aquí</source>
        <translation>O servidor não responde; tudo fica guardado aqui</translation>
    </message>
    <message numerus="yes">
        <source>Entregó %n cambio(s).</source>
        <translation>
            <numerusform>Entregou %n alteração.</numerusform>
            <numerusform>Entregou %n alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Este equipo no conoce ningún servidor. Viene en la invitación.</source>
        <translation>Este equipamento não conhece nenhum servidor. Vem no convite.</translation>
    </message>
    <message>
        <source>Intercambiando con el servidor…</source>
        <translation>Trocando com o servidor…</translation>
    </message>
    <message numerus="yes">
        <source>Recibió %n cambio(s).</source>
        <translation>
            <numerusform>Recebeu %n alteração.</numerusform>
            <numerusform>Recebeu %n alterações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Servidor: no admite %n espacio(s)</source>
        <translation>
            <numerusform>Servidor: não aceita %n espaço</numerusform>
            <numerusform>Servidor: não aceita %n espaços</numerusform>
        </translation>
    </message>
    <message>
        <source>Servidor: se llegó al límite de este mes</source>
        <translation>Servidor: chegou-se ao limite deste mês</translation>
    </message>
    <message>
        <source>Servidor: todavía sin visitar</source>
        <translation>Servidor: ainda não visitado</translation>
    </message>
    <message>
        <source>Servidor: última visita {0}</source>
        <translation>Servidor: última visita {0}</translation>
    </message>
    <message>
        <source>Servidor: última visita {0}; hay cambios por entregar</source>
        <translation>Servidor: última visita {0}; há alterações por entregar</translation>
    </message>
    <message>
        <source>Sin conexión; no hace falta</source>
        <translation>Sem conexão; não faz falta</translation>
    </message>
    <message>
        <source>Todavía sin visitar</source>
        <translation>Ainda não visitado</translation>
    </message>
    <message>
        <source>Ver</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Última visita: {0}</source>
        <translation>Última visita: {0}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>No se guardó. Intro para corregir y guardar otra vez.</source>
        <translation>Não foi salva. Enter para corrigir e salvar outra vez.</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Equipo</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Privada</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>{0}, sin nombrar en el acta</source>
        <translation>{0}, sem nomear na ata</translation>
    </message>
    <message>
        <source>{0} · por intérprete</source>
        <translation>{0} · por intérprete</translation>
    </message>
    <message numerus="yes">
        <source>%n día(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Dos versiones: falta decidir</source>
        <translation>Duas versões: falta decidir</translation>
    </message>
    <message>
        <source>Pasa a cláusula {0} del Acuerdo {1}</source>
        <translation>Passa à cláusula {0} do Acordo {1}</translation>
    </message>
    <message>
        <source>en curso</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} más</source>
        <translation>mais {0}</translation>
    </message>
    <message>
        <source>Persona que no ha llegado al registro</source>
        <translation>Pessoa que não chegou ao registro</translation>
    </message>
</context>
<context>
    <name>SessionButtons</name>
    <message>
        <source>Abrir de nuevo</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Abrir la sesión</source>
        <translation>Abrir a sessão</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Terminar…</source>
        <translation>Encerrar…</translation>
    </message>
    <message>
        <source>Ver el acta</source>
        <translation>Ver a ata</translation>
    </message>
    <message>
        <source>lo anotado hasta ahora, como borrador</source>
        <translation>o que está anotado até agora, como rascunho</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Planificar una sesión</source>
        <translation>Planejar uma sessão</translation>
    </message>
    <message>
        <source>Datos de la sesión</source>
        <translation>Dados da sessão</translation>
    </message>
    <message>
        <source>Planificar la sesión</source>
        <translation>Planejar a sessão</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Salvar mudanças</translation>
    </message>
    <message>
        <source>Sus nombres, separados por coma: español, q&apos;eqchi&apos;</source>
        <translation>Os nomes, separados por vírgula: espanhol, q&apos;eqchi&apos;</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>la que sigue</source>
        <translation>a seguinte</translation>
    </message>
    <message>
        <source>sin fecha</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Hasta</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Idiomas</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Número</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Título, si lo tiene</source>
        <translation>Título, se tiver</translation>
    </message>
    <message>
        <source>Desde</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Intérprete</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Facilita</source>
        <translation>Facilita</translation>
    </message>
    <message>
        <source>Nombres separados por coma</source>
        <translation>Nomes separados por vírgula</translation>
    </message>
    <message>
        <source>Quórum acordado</source>
        <translation>Quórum combinado</translation>
    </message>
    <message>
        <source>Convocada el</source>
        <translation>Convocada em</translation>
    </message>
    <message>
        <source>Empezar con la agenda que propone el método</source>
        <translation>Começar com a pauta que o método propõe</translation>
    </message>
    <message>
        <source>Poner a todas las personas en la lista</source>
        <translation>Pôr todas as pessoas na lista</translation>
    </message>
    <message>
        <source>Terminaría antes de empezar.</source>
        <translation>Terminaria antes de começar.</translation>
    </message>
    <message>
        <source>No se conoce el idioma «{0}».</source>
        <translation>Não se conhece o idioma “{0}”.</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Sesión</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Mesas</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Sesiones</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>En curso · {0}</source>
        <translation>Em curso · {0}</translation>
    </message>
    <message>
        <source>Planificada</source>
        <translation>Planejada</translation>
    </message>
    <message>
        <source>En pausa</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Terminada</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>{0}, con intérprete</source>
        <translation>{0}, com intérprete</translation>
    </message>
    <message>
        <source>guardar la nota</source>
        <translation>salvar a nota</translation>
    </message>
    <message>
        <source>renglón nuevo</source>
        <translation>nova linha</translation>
    </message>
    <message>
        <source>tipo de nota, con su letra; también /p y espacio al principio</source>
        <translation>tipo de nota, com sua letra; também /p e espaço no começo</translation>
    </message>
    <message>
        <source>quién habla</source>
        <translation>quem fala</translation>
    </message>
    <message>
        <source>la nota va al acta; F3 al equipo, F4 solo a usted</source>
        <translation>a nota vai para a ata; F3 para a equipe, F4 só para você</translation>
    </message>
    <message>
        <source>dar la palabra</source>
        <translation>dar a palavra</translation>
    </message>
    <message>
        <source>sondeo de consenso</source>
        <translation>sondagem de consenso</translation>
    </message>
    <message>
        <source>asistencia</source>
        <translation>presença</translation>
    </message>
    <message>
        <source>pausa</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>leer en grande; nunca lo del equipo ni lo privado</source>
        <translation>ler em tamanho grande; nunca o da equipe nem o privado</translation>
    </message>
    <message>
        <source>Nota guardada</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>Todavía no hay ninguna sesión. Se planifican en una mesa.</source>
        <translation>Ainda não há nenhuma sessão. Planejam-se numa mesa.</translation>
    </message>
    <message>
        <source>Ir a Mesas</source>
        <translation>Ir a Mesas</translation>
    </message>
    <message>
        <source>Aquí está lo que quedó a medio escribir.</source>
        <translation>Aqui está o que ficou escrito pela metade.</translation>
    </message>
    <message>
        <source>Aquí quedarán las notas, en el orden en que se habla. Escriba abajo y toque Intro.</source>
        <translation>Aqui ficarão as notas, na ordem em que se fala. Escreva abaixo e toque Enter.</translation>
    </message>
    <message>
        <source>Ninguna nota es así en esta sesión.</source>
        <translation>Nenhuma nota é assim nesta sessão.</translation>
    </message>
    <message>
        <source>en la lista de palabra pedida: quitar</source>
        <translation>na lista de pedidos de palavra: retirar</translation>
    </message>
    <message>
        <source>en una nota: llevarla a un acuerdo; Intro la corrige, Supr la borra</source>
        <translation>em uma nota: levá-la a um acordo; Enter a corrige, Del a apaga</translation>
    </message>
    <message>
        <source>poner a alguien en la lista de palabra pedida</source>
        <translation>pôr alguém na lista de quem pediu a palavra</translation>
    </message>
    <message>
        <source>quien habla terminó</source>
        <translation>quem fala terminou</translation>
    </message>
    <message>
        <source>volver a escribir</source>
        <translation>voltar a escrever</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Punto de la agenda</source>
        <translation>Ponto da pauta</translation>
    </message>
    <message>
        <source>Sesión {0}</source>
        <translation>Sessão {0}</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Sesión {0}</source>
        <translation>Sessão {0}</translation>
    </message>
    <message>
        <source>Sesión</source>
        <translation>Sessão</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Ajustes</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Borrar de esta laptop…</source>
        <translation>Apagar deste notebook…</translation>
    </message>
    <message>
        <source>Cambiar la frase de paso…</source>
        <translation>Mudar a frase-senha…</translation>
    </message>
    <message>
        <source>Dejar la de ahora</source>
        <translation>Deixar a de agora</translation>
    </message>
    <message>
        <source>Emergencia</source>
        <translation>Emergência</translation>
    </message>
    <message>
        <source>Este equipo</source>
        <translation>Este equipamento</translation>
    </message>
    <message>
        <source>Hacer otra hoja</source>
        <translation>Fazer outra folha</translation>
    </message>
    <message>
        <source>Hoja de recuperación nueva…</source>
        <translation>Nova folha de recuperação…</translation>
    </message>
    <message>
        <source>Huella de este equipo. Léanla entre dos personas para saber que es de verdad este.</source>
        <translation>Impressão deste equipamento. Leiam-na entre duas pessoas para saber que é mesmo este.</translation>
    </message>
    <message>
        <source>La frase de paso es otra desde ahora.</source>
        <translation>A frase-senha é outra desde agora.</translation>
    </message>
    <message>
        <source>La hoja de ahora deja de abrir este espacio. Tenga a mano con qué imprimir o copiar doce palabras.</source>
        <translation>A folha de agora deixa de abrir este espaço. Tenha à mão com que imprimir ou copiar doze palavras.</translation>
    </message>
    <message>
        <source>La hoja nueva no se comprobó. Haga otra en Ajustes antes de necesitarla.</source>
        <translation>A nova folha não foi conferida. Faça outra em Ajustes antes de precisar dela.</translation>
    </message>
    <message>
        <source>Lo que abre este espacio</source>
        <translation>O que abre este espaço</translation>
    </message>
    <message>
        <source>Primero le dice qué no se ha compartido. Después destruye las llaves y los datos.</source>
        <translation>Primeiro diz o que não se compartilhou. Depois destrói as chaves e os dados.</translation>
    </message>
    <message>
        <source>Si perdió la hoja o alguien más la vio, haga otra: la anterior deja de servir.</source>
        <translation>Se perdeu a folha ou alguém mais a viu, faça outra: a anterior deixa de servir.</translation>
    </message>
    <message>
        <source>este espacio</source>
        <translation>este espaço</translation>
    </message>
    <message>
        <source>¿Hacer otra hoja de recuperación?</source>
        <translation>Fazer outra folha de recuperação?</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message numerus="yes">
        <source>%n archivo(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s)</source>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s), completo</source>
        <translation>
            <numerusform>%n alteração, completo</numerusform>
            <numerusform>%n alterações, completo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de acuerdos</source>
        <translation>
            <numerusform>%n de acordos</numerusform>
            <numerusform>%n de acordos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de análisis</source>
        <translation>
            <numerusform>%n de análise</numerusform>
            <numerusform>%n de análise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de asistencia</source>
        <translation>
            <numerusform>%n de presença</numerusform>
            <numerusform>%n de presença</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de compromisos</source>
        <translation>
            <numerusform>%n de compromissos</numerusform>
            <numerusform>%n de compromissos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de la mesa</source>
        <translation>
            <numerusform>%n da mesa</numerusform>
            <numerusform>%n da mesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de personas</source>
        <translation>
            <numerusform>%n de pessoas</numerusform>
            <numerusform>%n de pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de sesiones</source>
        <translation>
            <numerusform>%n de sessões</numerusform>
            <numerusform>%n de sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n más sin confirmar</source>
        <translation>
            <numerusform>mais %n sem confirmação</numerusform>
            <numerusform>mais %n sem confirmação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papel(es)</source>
        <translation>
            <numerusform>%n papel</numerusform>
            <numerusform>%n papéis</numerusform>
        </translation>
    </message>
    <message>
        <source>Alguien entregó una versión más vieja de lo que ya se conocía</source>
        <translation>Alguém entregou uma versão mais velha do que já se conhecia</translation>
    </message>
    <message>
        <source>Aquí no cambió nada. Pida otra vez el paquete, por otro camino.</source>
        <translation>Aqui nada mudou. Peça outra vez o pacote, por outro caminho.</translation>
    </message>
    <message>
        <source>Coordina</source>
        <translation>Coordena</translation>
    </message>
    <message>
        <source>El servidor no acepta: {0}</source>
        <translation>O servidor não aceita: {0}</translation>
    </message>
    <message>
        <source>Escribió quien solo puede leer: {0}</source>
        <translation>Escreveu quem só pode ler: {0}</translation>
    </message>
    <message>
        <source>Eso no entró. Si debe escribir, admítalo como facilitación.</source>
        <translation>Isso não entrou. Se deve escrever, admita-o como facilitação.</translation>
    </message>
    <message>
        <source>Este equipo</source>
        <translation>Este equipamento</translation>
    </message>
    <message>
        <source>Este equipo fue retirado de: {0}</source>
        <translation>Este equipamento foi retirado de: {0}</translation>
    </message>
    <message>
        <source>Falta el cambio {0} de {1}</source>
        <translation>Falta a alteração {0} de {1}</translation>
    </message>
    <message>
        <source>Faltan los cambios {0}–{1} de {2}</source>
        <translation>Faltam as alterações {0}–{1} de {2}</translation>
    </message>
    <message>
        <source>Hablaron de esto: {0}.</source>
        <translation>Falaram disto: {0}.</translation>
    </message>
    <message>
        <source>Hay dos copias de un mismo equipo: {0}</source>
        <translation>Há duas cópias de um mesmo equipamento: {0}</translation>
    </message>
    <message>
        <source>Lee la mesa</source>
        <translation>Lê a mesa</translation>
    </message>
    <message>
        <source>Llegó una llave que nadie de la coordinación avaló</source>
        <translation>Chegou uma chave que ninguém da coordenação avalizou</translation>
    </message>
    <message>
        <source>Llegó vacío: alguien lo borró sin tener derecho. Vuelve si algún equipo lo tiene aún.</source>
        <translation>Chegou vazio: alguém o apagou sem ter direito. Volta se algum equipamento ainda o tiver.</translation>
    </message>
    <message>
        <source>Lo demás ya está aplicado. El próximo paquete los pide.</source>
        <translation>O resto já está aplicado. O próximo pacote os pede.</translation>
    </message>
    <message>
        <source>Lo que hay ahí sigue solo aquí. Avise a quien coordina.</source>
        <translation>O que há ali continua só aqui. Avise quem coordena.</translation>
    </message>
    <message>
        <source>Lo de antes sigue aquí y lo puede leer; lo que escribió después espera a que la coordinación lo acepte, y lo nuevo de los demás ya no le llega. Si debe seguir participando, entregue su tarjeta a quien coordina.</source>
        <translation>O de antes continua aqui e pode ser lido; o que você escreveu depois espera que a coordenação o aceite, e o que há de novo dos outros já não lhe chega. Se deve continuar participando, entregue seu cartão a quem coordena.</translation>
    </message>
    <message>
        <source>Límite del mes alcanzado</source>
        <translation>Limite do mês atingido</translation>
    </message>
    <message>
        <source>Nada queda solo aquí. Lo guarda sin poder leerlo.</source>
        <translation>Nada fica só aqui. Ele o guarda sem poder ler.</translation>
    </message>
    <message>
        <source>Nada se perdió. Use una sola de las dos y guarde la otra.</source>
        <translation>Nada se perdeu. Use só uma das duas e guarde a outra.</translation>
    </message>
    <message>
        <source>No participa</source>
        <translation>Não participa</translation>
    </message>
    <message>
        <source>No responde ahora</source>
        <translation>Não responde agora</translation>
    </message>
    <message>
        <source>No se cuenta con ello. Si aquí restauró un respaldo, pídale un paquete; si no, avise.</source>
        <translation>Não se conta com isso. Se restaurou uma cópia de segurança aqui, peça-lhe um pacote; se não, avise.</translation>
    </message>
    <message>
        <source>No se usó. La mandó {0}: avise a la coordinación.</source>
        <translation>Não foi usada. Quem mandou foi {0}: avise a coordenação.</translation>
    </message>
    <message>
        <source>Otra copia de este espacio de trabajo también escribe</source>
        <translation>Outra cópia deste espaço de trabalho também escreve</translation>
    </message>
    <message>
        <source>Podrán leerlo: {0}</source>
        <translation>Poderão ler: {0}</translation>
    </message>
    <message>
        <source>Puede escribir</source>
        <translation>Pode escrever</translation>
    </message>
    <message>
        <source>Quienes coordinaban se retiraron entre sí. Pueden seguir escribiendo y compartiendo, con llaves nuevas; nadie puede admitir ni retirar a nadie. Para volver a tener coordinación, una persona de confianza saca la mesa a un archivo (export), la trae en un espacio de trabajo nuevo (import) y admite allí a los demás.</source>
        <translation>Quem coordenava retirou-se mutuamente. Podem continuar escrevendo e compartilhando, com chaves novas; ninguém pode admitir nem retirar ninguém. Para voltar a ter coordenação, uma pessoa de confiança põe a mesa num arquivo (export), a traz para um espaço de trabalho novo (import) e admite lá os demais.</translation>
    </message>
    <message>
        <source>Retirado</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Se guardó lo de las dos. Pregunte si restauró un respaldo o copió su carpeta.</source>
        <translation>Guardou-se o das duas. Pergunte se restaurou uma cópia ou copiou sua pasta.</translation>
    </message>
    <message>
        <source>Solo lo de la mesa: {0}</source>
        <translation>Só o da mesa: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Solo {0} dice que aquí falta(n) %n parte(s)</source>
        <translation>
            <numerusform>Só {0} diz que aqui falta %n parte</numerusform>
            <numerusform>Só {0} diz que aqui faltam %n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Solo {0} dice que falta el cambio {1} de {2}</source>
        <translation>Só {0} diz que falta a alteração {1} de {2}</translation>
    </message>
    <message>
        <source>Solo {0} dice que faltan los cambios {1}–{2} de {3}</source>
        <translation>Só {0} diz que faltam as alterações {1}–{2} de {3}</translation>
    </message>
    <message>
        <source>Todavía hay algo por entregar.</source>
        <translation>Ainda há algo por entregar.</translation>
    </message>
    <message>
        <source>Todavía nadie más es miembro</source>
        <translation>Ainda ninguém mais é membro</translation>
    </message>
    <message>
        <source>Todavía sin visitar</source>
        <translation>Ainda não visitado</translation>
    </message>
    <message numerus="yes">
        <source>Todavía solo aquí: %n cambio(s).</source>
        <translation>
            <numerusform>Ainda só aqui: %n alteração.</numerusform>
            <numerusform>Ainda só aqui: %n alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Un equipo sin nombre</source>
        <translation>Um equipamento sem nome</translation>
    </message>
    <message>
        <source>Vea abajo qué lo impide</source>
        <translation>Veja abaixo o que o impede</translation>
    </message>
    <message>
        <source>Ya nadie coordina: {0}</source>
        <translation>Já ninguém coordena: {0}</translation>
    </message>
    <message>
        <source>el programa</source>
        <translation>o programa</translation>
    </message>
    <message>
        <source>nada</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>queda menos de un minuto</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>queda(n) unos %n minuto(s)</source>
        <translation>
            <numerusform>falta cerca de %n minuto</numerusform>
            <numerusform>faltam uns %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>sin noticias todavía</source>
        <translation>ainda sem notícias</translation>
    </message>
    <message>
        <source>un equipo del que aún no llegó nada</source>
        <translation>um equipamento do qual ainda nada chegou</translation>
    </message>
    <message>
        <source>{0} dice tener cambios que este equipo nunca escribió</source>
        <translation>{0} diz ter alterações que este equipamento nunca escreveu</translation>
    </message>
    <message>
        <source>{0} dijo {1} que lo tiene.</source>
        <translation>{0} disse {1} que o tem.</translation>
    </message>
    <message>
        <source>{0}, ¿{1} más?</source>
        <translation>{0}, {1} a mais?</translation>
    </message>
    <message>
        <source>«{0}»</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>última señal {0}</source>
        <translation>último sinal {0}</translation>
    </message>
    <message>
        <source>un equipo que no se conoce</source>
        <translation>um equipamento que não se conhece</translation>
    </message>
    <message>
        <source>Ningún equipo dice tenerlo todo. Lo demás ya está aplicado. Pregunte a quien lo escribió.</source>
        <translation>Nenhum equipamento diz tê-lo todo. O resto já está aplicado. Pergunte a quem escreveu.</translation>
    </message>
    <message>
        <source>Ningún otro equipo ha hablado de eso; lo demás no espera por ello. Pregunte, o avise a quien coordina.</source>
        <translation>Nenhum outro equipamento falou disso; o resto não espera por isso. Pergunte, ou avise quem coordena.</translation>
    </message>
    <message>
        <source>Ningún otro equipo ha hablado de esto; lo demás ya está aplicado y no espera por ello.</source>
        <translation>Nenhum outro equipamento falou disto; o resto já está aplicado e não espera por isso.</translation>
    </message>
    <message>
        <source>Ya no lo dice: busque un respaldo de ese equipo o una memoria de antes.</source>
        <translation>Já não o diz: procure uma cópia de segurança desse equipamento ou um pendrive anterior.</translation>
    </message>
    <message>
        <source>hay aquí {0} de {1} cambios</source>
        <translation>há aqui {0} de {1} alterações</translation>
    </message>
    <message>
        <source>un equipo sin nombre</source>
        <translation>um equipamento sem nome</translation>
    </message>
    <message>
        <source>{0} de {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} y más</source>
        <translation>{0} e mais</translation>
    </message>
    <message>
        <source>{0}, lo del equipo</source>
        <translation>{0}, o da equipe</translation>
    </message>
</context>
<context>
    <name>ShareScreen</name>
    <message>
        <source>Compartir</source>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>Copia hecha y comprobada: {0}. Se abre con la misma frase de paso.</source>
        <translation>Cópia feita e conferida: {0}. Abre-se com a mesma frase-senha.</translation>
    </message>
    <message>
        <source>Copiar a otra memoria</source>
        <translation>Copiar para outro pendrive</translation>
    </message>
    <message numerus="yes">
        <source>Falta(n) %n parte(s)</source>
        <translation>
            <numerusform>Falta %n parte</numerusform>
            <numerusform>Faltam %n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Leer paquete que llegó</source>
        <translation>Ler pacote que chegou</translation>
    </message>
    <message>
        <source>Leer paquetes</source>
        <translation>Ler pacotes</translation>
    </message>
    <message>
        <source>Llevar cambios</source>
        <translation>Levar alterações</translation>
    </message>
    <message>
        <source>Llevar o leer</source>
        <translation>Levar ou ler</translation>
    </message>
    <message>
        <source>agregar un equipo</source>
        <translation>acrescentar um equipamento</translation>
    </message>
    <message>
        <source>crear el paquete, o leer los marcados</source>
        <translation>criar o pacote, ou ler os marcados</translation>
    </message>
    <message>
        <source>el servidor del programa</source>
        <translation>o servidor do programa</translation>
    </message>
    <message>
        <source>la memoria «{0}»</source>
        <translation>o pendrive “{0}”</translation>
    </message>
    <message>
        <source>leer paquetes que llegaron</source>
        <translation>ler pacotes que chegaram</translation>
    </message>
    <message>
        <source>llevar; con 2, leer</source>
        <translation>levar; com 2, ler</translation>
    </message>
    <message>
        <source>pausar o seguir; en la tabla, marcar</source>
        <translation>pausar ou continuar; na tabela, marcar</translation>
    </message>
    <message>
        <source>una carpeta de esta laptop</source>
        <translation>uma pasta deste notebook</translation>
    </message>
    <message>
        <source>Último paquete: {0}</source>
        <translation>Último pacote: {0}</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Palabra</source>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>Hoja de recuperación</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>Probada</source>
        <translation>Conferida</translation>
    </message>
    <message>
        <source>Falta probarla</source>
        <translation>Falta conferi-la</translation>
    </message>
    <message>
        <source>Ponga en papel su hoja de recuperación</source>
        <translation>Ponha em papel a sua folha de recuperação</translation>
    </message>
    <message>
        <source>Si olvida su frase de paso, solo con esta hoja se puede volver a abrir sus datos.</source>
        <translation>Se esquecer a frase-senha, só com esta folha se podem voltar a abrir os seus dados.</translation>
    </message>
    <message>
        <source>Imprímala ahora</source>
        <translation>Imprima-a agora</translation>
    </message>
    <message>
        <source>Son doce palabras. No se guarda copia en la laptop.</source>
        <translation>São doze palavras. Não fica cópia no notebook.</translation>
    </message>
    <message>
        <source>Guárdela lejos de la laptop</source>
        <translation>Guarde-a longe do notebook</translation>
    </message>
    <message>
        <source>En su casa o con alguien de confianza.</source>
        <translation>Em casa ou com alguém de confiança.</translation>
    </message>
    <message>
        <source>No le tome foto</source>
        <translation>Não tire foto</translation>
    </message>
    <message>
        <source>Quien tenga la hoja y la laptop puede leer todo.</source>
        <translation>Quem tiver a folha e o notebook pode ler tudo.</translation>
    </message>
    <message>
        <source>Imprimir hoja</source>
        <translation>Imprimir folha</translation>
    </message>
    <message>
        <source>No tengo impresora: copiar a mano</source>
        <translation>Não tenho impressora: copiar à mão</translation>
    </message>
    <message>
        <source>Para comprobar, escriba las doce palabras de su hoja:</source>
        <translation>Para conferir, escreva as doze palavras da sua folha:</translation>
    </message>
    <message>
        <source>Las tildes no importan. «Seguir» se activa cuando están las doce.</source>
        <translation>Os acentos não importam. “Continuar” ativa-se quando estão as doze.</translation>
    </message>
    <message>
        <source>Hacerlo mañana…</source>
        <translation>Fazer amanhã…</translation>
    </message>
    <message>
        <source>Alguna palabra no es la de la hoja. Compare una por una, en orden.</source>
        <translation>Alguma palavra não é a da folha. Compare uma por uma, em ordem.</translation>
    </message>
    <message>
        <source>¿Seguir sin hoja de recuperación?</source>
        <translation>Continuar sem folha de recuperação?</translation>
    </message>
    <message>
        <source>Si olvida la frase de paso antes de hacerla, nadie podrá abrir sus datos. Mañana se hará otra hoja con palabras nuevas.</source>
        <translation>Se esquecer a frase-senha antes de fazê-la, ninguém poderá abrir os seus dados. Amanhã será feita outra folha com palavras novas.</translation>
    </message>
    <message>
        <source>Seguir sin hoja</source>
        <translation>Continuar sem folha</translation>
    </message>
    <message>
        <source>Hacerla ahora</source>
        <translation>Fazê-la agora</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Esa parte todavía no está en esta versión.</source>
        <translation>Essa parte ainda não está nesta versão.</translation>
    </message>
    <message>
        <source>Todo a la vista</source>
        <translation>Tudo à vista</translation>
    </message>
    <message>
        <source>Vista discreta</source>
        <translation>Vista discreta</translation>
    </message>
    <message>
        <source>Vista discreta puesta</source>
        <translation>Vista discreta ligada</translation>
    </message>
    <message>
        <source>Vista discreta quitada</source>
        <translation>Vista discreta desligada</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Lugares</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Aquí no hay nada que se pueda leer ante todos.</source>
        <translation>Aqui não há nada que se possa ler diante de todos.</translation>
    </message>
    <message>
        <source>Ayuda</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Eso no está en esta versión.</source>
        <translation>Isso não está nesta versão.</translation>
    </message>
    <message>
        <source>Guardado {0}</source>
        <translation>Guardado {0}</translation>
    </message>
    <message>
        <source>Hoy</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Mesas</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Sesión</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>bloquear ahora</source>
        <translation>bloquear agora</translation>
    </message>
    <message>
        <source>cambiar de tema</source>
        <translation>mudar de tema</translation>
    </message>
    <message>
        <source>deshacer</source>
        <translation>desfazer</translation>
    </message>
    <message>
        <source>esta ayuda: la guía, las teclas y los avisos</source>
        <translation>esta ajuda: o guia, as teclas e os avisos</translation>
    </message>
    <message>
        <source>filtrar aquí</source>
        <translation>filtrar aqui</translation>
    </message>
    <message>
        <source>leer en grande</source>
        <translation>ler em tamanho grande</translation>
    </message>
    <message>
        <source>leer un paquete</source>
        <translation>ler um pacote</translation>
    </message>
    <message>
        <source>letra de tamaño normal</source>
        <translation>letra de tamanho normal</translation>
    </message>
    <message>
        <source>letra más grande</source>
        <translation>letra maior</translation>
    </message>
    <message>
        <source>letra más pequeña</source>
        <translation>letra menor</translation>
    </message>
    <message>
        <source>parte anterior de la pantalla</source>
        <translation>parte anterior da tela</translation>
    </message>
    <message>
        <source>siguiente parte de la pantalla</source>
        <translation>parte seguinte da tela</translation>
    </message>
    <message>
        <source>vista discreta</source>
        <translation>vista discreta</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Acuerdos</source>
        <translation>Acordos</translation>
    </message>
    <message>
        <source>Análisis</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>Compartir</source>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>Buscar</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Ajustes</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ShellHelp</name>
    <message>
        <source>En todas las pantallas</source>
        <translation>Em todas as telas</translation>
    </message>
    <message>
        <source>cerrar; nunca se pierde lo escrito</source>
        <translation>fechar; o que se escreveu nunca se perde</translation>
    </message>
    <message>
        <source>la cortina: tapar todo, y volver</source>
        <translation>a cortina: cobrir tudo, e voltar</translation>
    </message>
</context>
<context>
    <name>ShellNotices</name>
    <message>
        <source>Quitar este aviso</source>
        <translation>Retirar este aviso</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Barra: voz. Raya: parte de las personas</source>
        <translation>Barra: voz. Traço: parte das pessoas</translation>
    </message>
    <message>
        <source>Formación</source>
        <translation>Formação</translation>
    </message>
    <message>
        <source>Habilidad</source>
        <translation>Habilidade</translation>
    </message>
    <message numerus="yes">
        <source>Inclusión en %n mesa(s)</source>
        <translation>
            <numerusform>Inclusão em %n mesa</numerusform>
            <numerusform>Inclusão em %n mesas</numerusform>
        </translation>
    </message>
    <message>
        <source>Informe del trimestre</source>
        <translation>Relatório do trimestre</translation>
    </message>
    <message>
        <source>Jóvenes</source>
        <translation>Jovens</translation>
    </message>
    <message>
        <source>Mujeres</source>
        <translation>Mulheres</translation>
    </message>
    <message>
        <source>Palabra</source>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Personas formadas</source>
        <translation>Pessoas formadas</translation>
    </message>
    <message>
        <source>Personas formadas, en todas las mesas</source>
        <translation>Pessoas formadas, em todas as mesas</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Sin formar: {0}</source>
        <translation>Sem formação: {0}</translation>
    </message>
    <message>
        <source>Sin nombres ni lugares chicos: los grupos de menos de 5 se juntan.</source>
        <translation>Sem nomes nem lugares pequenos: os grupos de menos de 5 são reunidos.</translation>
    </message>
    <message>
        <source>Todavía no se ha anotado quién habló.</source>
        <translation>Ainda não se anotou quem falou.</translation>
    </message>
    <message>
        <source>Ver antes…</source>
        <translation>Ver antes…</translation>
    </message>
    <message>
        <source>Voz y personas por sector, en todas las mesas</source>
        <translation>Voz e pessoas por setor, em todas as mesas</translation>
    </message>
    <message numerus="yes">
        <source>de %n que hablan por una parte</source>
        <translation>
            <numerusform>de %n que fala por uma parte</numerusform>
            <numerusform>de %n que falam por uma parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>y %n más</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} de {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} en {1}</source>
        <translation>{0} em {1}</translation>
    </message>
    <message>
        <source>{0}: {1} de voz, {2} de personas</source>
        <translation>{0}: {1} de voz, {2} de pessoas</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Anotar lectura…</source>
        <translation>Anotar leitura…</translation>
    </message>
    <message>
        <source>Antes de decidir</source>
        <translation>Antes de decidir</translation>
    </message>
    <message>
        <source>El texto es de las partes. Puede leer las versiones en la sesión y anotar lo que escojan.</source>
        <translation>O texto é das partes. Pode ler as versões na sessão e anotar o que escolherem.</translation>
    </message>
    <message>
        <source>Indicadores de la mesa</source>
        <translation>Indicadores da mesa</translation>
    </message>
    <message>
        <source>Intro: cambiar</source>
        <translation>Enter: mudar</translation>
    </message>
    <message>
        <source>La dieron sobre uno de estos textos. Si queda otro, hay que volver a preguntarles.</source>
        <translation>Foi dada sobre um destes textos. Se ficar outro, é preciso perguntar de novo às partes.</translation>
    </message>
    <message>
        <source>Las partes ya dieron su posición.</source>
        <translation>As partes já deram a sua posição.</translation>
    </message>
    <message>
        <source>Lo que se sabe</source>
        <translation>O que se sabe</translation>
    </message>
    <message>
        <source>Otras por decidir</source>
        <translation>Outras por decidir</translation>
    </message>
    <message>
        <source>Ponerlo en la agenda</source>
        <translation>Pôr na pauta</translation>
    </message>
    <message>
        <source>Que decida la mesa</source>
        <translation>Que a mesa decida</translation>
    </message>
</context>
<context>
    <name>SignOnScreen</name>
    <message>
        <source>A ruego: {0}</source>
        <translation>A rogo: {0}</translation>
    </message>
    <message>
        <source>Borrar</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Con ratón, lápiz o dedo. Con el teclado: cierre esta ventana y anote la firma con la letra F de la lista.</source>
        <translation>Com mouse, caneta ou dedo. Com o teclado: feche esta janela e anote a assinatura com a letra F da lista.</translation>
    </message>
    <message>
        <source>Confirmar la firma</source>
        <translation>Confirmar a assinatura</translation>
    </message>
    <message>
        <source>El acta no nombra a esta persona. Su firma dibujada puede decir quién es.</source>
        <translation>A ata não nomeia esta pessoa. A sua assinatura desenhada pode dizer quem é.</translation>
    </message>
    <message>
        <source>Es una firma simple en pantalla, con la hora según el reloj del equipo; no es una firma electrónica avanzada. Lo dibujado se guarda cifrado para el equipo de facilitación y se ve en el PDF sellado. Se puede quitar después. Firmar en papel vale lo mismo.</source>
        <translation>É uma assinatura simples na tela, com a hora segundo o relógio do equipamento; não é uma assinatura eletrônica avançada. O que se desenha fica cifrado para a equipe de facilitação e se vê no PDF selado. Pode ser retirada depois. Assinar em papel vale o mesmo.</translation>
    </message>
    <message>
        <source>Firma a ruego de {0}: {1}</source>
        <translation>Assinatura a rogo de {0}: {1}</translation>
    </message>
    <message>
        <source>Firma de {0}</source>
        <translation>Assinatura de {0}</translation>
    </message>
    <message>
        <source>La misma persona</source>
        <translation>A própria pessoa</translation>
    </message>
    <message>
        <source>No firmar aquí</source>
        <translation>Não assinar aqui</translation>
    </message>
    <message>
        <source>Quién dibuja la firma</source>
        <translation>Quem desenha a assinatura</translation>
    </message>
    <message>
        <source>Se le explicó para qué es y quiere firmar así</source>
        <translation>Foi-lhe explicado para que é e quer assinar assim</translation>
    </message>
    <message>
        <source>Sin su consentimiento no se guarda nada.</source>
        <translation>Sem o seu consentimento não se guarda nada.</translation>
    </message>
    <message>
        <source>Su consentimiento</source>
        <translation>O seu consentimento</translation>
    </message>
    <message>
        <source>Todavía no hay nada dibujado.</source>
        <translation>Ainda não há nada desenhado.</translation>
    </message>
    <message>
        <source>¿Firma {0} en la pantalla?</source>
        <translation>{0} assina na tela?</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>Espera respuesta</source>
        <translation>Espera resposta</translation>
    </message>
    <message>
        <source>Falta contar de vuelta</source>
        <translation>Falta contar de volta</translation>
    </message>
    <message>
        <source>Falta plan de protección</source>
        <translation>Falta plano de proteção</translation>
    </message>
    <message>
        <source>Falta quién responde</source>
        <translation>Falta quem responda</translation>
    </message>
    <message>
        <source>Respuesta atrasada</source>
        <translation>Resposta atrasada</translation>
    </message>
    <message>
        <source>Se contó de vuelta</source>
        <translation>Contou-se de volta</translation>
    </message>
    <message>
        <source>responde {0}</source>
        <translation>responde {0}</translation>
    </message>
</context>
<context>
    <name>SignalsCard</name>
    <message numerus="yes">
        <source>%n señal(es)</source>
        <translation>
            <numerusform>%n sinal</numerusform>
            <numerusform>%n sinais</numerusform>
        </translation>
    </message>
    <message>
        <source>Nada se reenvía solo. Usted decide a quién avisar.</source>
        <translation>Nada se reenvia sozinho. Você decide a quem avisar.</translation>
    </message>
    <message>
        <source>Señales que esperan</source>
        <translation>Sinais que esperam</translation>
    </message>
</context>
<context>
    <name>SignaturesPanel</name>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Falta</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>Como assina</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Cómo firma cada quien</source>
        <translation>Como assina cada um</translation>
    </message>
    <message>
        <source>Por resolver</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Todas</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Buscar a una persona</source>
        <translation>Buscar uma pessoa</translation>
    </message>
    <message>
        <source>Aquí estarán las firmas de quienes vinieron. Se marcan en la asistencia.</source>
        <translation>Aqui estarão as assinaturas de quem veio. As pessoas são marcadas na presença.</translation>
    </message>
    <message>
        <source>Cómo firma cada persona</source>
        <translation>Como assina cada pessoa</translation>
    </message>
    <message>
        <source>firma</source>
        <translation>assinatura</translation>
    </message>
    <message>
        <source>huella</source>
        <translation>digital</translation>
    </message>
    <message>
        <source>pantalla</source>
        <translation>tela</translation>
    </message>
    <message>
        <source>ruego</source>
        <translation>rogo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>sello</source>
        <translation>carimbo</translation>
    </message>
</context>
<context>
    <name>SigningRecordDialog</name>
    <message>
        <source>Cerrar</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Constancia de firmas</source>
        <translation>Registro de assinaturas</translation>
    </message>
    <message>
        <source>Dejarla definitiva</source>
        <translation>Torná-lo definitivo</translation>
    </message>
    <message>
        <source>Dice de qué acta, por su código, y cómo firmó o no firmó cada persona. El acta no cambia.</source>
        <translation>Diz de qual ata, pelo seu código, e como cada pessoa assinou ou não assinou. A ata não muda.</translation>
    </message>
    <message>
        <source>El idioma del acta</source>
        <translation>O idioma da ata</translation>
    </message>
    <message>
        <source>Es definitiva. Código {0}, revisión {1}.</source>
        <translation>É definitivo. Código {0}, revisão {1}.</translation>
    </message>
    <message>
        <source>Guardar PDF…</source>
        <translation>Salvar PDF…</translation>
    </message>
    <message>
        <source>Guardar la constancia</source>
        <translation>Salvar o registro</translation>
    </message>
    <message>
        <source>Hacer otra revisión</source>
        <translation>Fazer outra revisão</translation>
    </message>
    <message>
        <source>Idioma de la constancia</source>
        <translation>Idioma do registro</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>La constancia es definitiva. Código {0}.</source>
        <translation>O registro é definitivo. Código {0}.</translation>
    </message>
    <message>
        <source>La constancia quedó en {0}, sin cifrar.</source>
        <translation>O registro ficou em {0}, sem cifrar.</translation>
    </message>
    <message>
        <source>La constancia va a la impresora.</source>
        <translation>O registro vai para a impressora.</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Por qué se hace otra</source>
        <translation>Por que se faz outro</translation>
    </message>
    <message>
        <source>Puede quedar en blanco.</source>
        <translation>Pode ficar em branco.</translation>
    </message>
    <message>
        <source>Sale en la constancia.</source>
        <translation>Sai no registro.</translation>
    </message>
    <message>
        <source>Testigo de la constancia, {0}</source>
        <translation>Testemunha do registro, {0}</translation>
    </message>
    <message>
        <source>constancia-de-firmas</source>
        <translation>registro-de-assinaturas</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Corregir lo que dijo esta fuente</source>
        <translation>Corrigir o que disse esta fonte</translation>
    </message>
    <message>
        <source>Reservado: solo lo lee el equipo</source>
        <translation>Reservado: só a equipe o lê</translation>
    </message>
    <message>
        <source>Según esta fuente:</source>
        <translation>Segundo esta fonte:</translation>
    </message>
    <message>
        <source>Solo lo lee el equipo</source>
        <translation>Só a equipe o lê</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>Cambiar de etapa</source>
        <translation>Mudar de etapa</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Etapa</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>sin valorar</source>
        <translation>sem avaliar</translation>
    </message>
</context>
<context>
    <name>StatusTeller</name>
    <message numerus="yes">
        <source>%n cambio(s) en el servidor, aún en ningún otro equipo</source>
        <translation>
            <numerusform>%n alteração no servidor, ainda em nenhum outro equipamento</numerusform>
            <numerusform>%n alterações no servidor, ainda em nenhum outro equipamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s) sin compartir</source>
        <translation>
            <numerusform>%n mudança sem compartilhar</numerusform>
            <numerusform>%n mudanças sem compartilhar</numerusform>
        </translation>
    </message>
    <message>
        <source>Este equipo fue retirado: {0}. Lo de antes sigue aquí; lo que escriba no llegará a los demás.</source>
        <translation>Este equipamento foi retirado: {0}. O de antes continua aqui; o que você escrever não chegará aos outros.</translation>
    </message>
    <message>
        <source>Lo decidió quien los escribió o quien coordina: la historia de cada registro lo dice.</source>
        <translation>Quem os escreveu ou quem coordena decidiu: a história de cada registro o diz.</translation>
    </message>
    <message numerus="yes">
        <source>Se sacaron palabras o datos para siempre, %n vez (veces).</source>
        <translation>
            <numerusform>Foram retirados palavras ou dados para sempre, %n vez.</numerusform>
            <numerusform>Foram retirados palavras ou dados para sempre, %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Todo compartido</source>
        <translation>Tudo compartilhado</translation>
    </message>
    <message>
        <source>Usted lee {0}: puede verlo todo y guardar notas privadas, pero no cambiar lo de la mesa.</source>
        <translation>Você lê {0}: pode ver tudo e guardar notas privadas, mas não mudar o que é da mesa.</translation>
    </message>
    <message>
        <source>el programa</source>
        <translation>o programa</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Paso {number} de {count}</source>
        <translation>Passo {number} de {count}</translation>
    </message>
    <message>
        <source>Atrás</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>{0}, {1} de {2}</source>
        <translation>{0}, {1} de {2}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n parte(s)</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ver las {0}</source>
        <translation>Ver as {0}</translation>
    </message>
    <message>
        <source>Condiciones mínimas</source>
        <translation>Condições mínimas</translation>
    </message>
    <message>
        <source>Inclusión</source>
        <translation>Inclusão</translation>
    </message>
    <message>
        <source>Partes</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Últimas sesiones</source>
        <translation>Últimas sessões</translation>
    </message>
    <message>
        <source>Acuerdos y compromisos</source>
        <translation>Acordos e compromissos</translation>
    </message>
    <message>
        <source>Etapas</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Intro: valorar</source>
        <translation>Enter: avaliar</translation>
    </message>
    <message>
        <source>Inclusión: personas distintas en todas las sesiones</source>
        <translation>Inclusão: pessoas distintas em todas as sessões</translation>
    </message>
    <message>
        <source>Ver como tabla</source>
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>Aquí se verá quién fue invitada, vino, habló y firmó.</source>
        <translation>Aqui se verá quem foi convidada, veio, falou e assinou.</translation>
    </message>
    <message numerus="yes">
        <source>%n compromiso(s) vencido(s)</source>
        <translation>
            <numerusform>%n compromisso vencido</numerusform>
            <numerusform>%n compromissos vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Aquí estarán las condiciones mínimas y, arriba, las etapas. Vienen con el método de la mesa.</source>
        <translation>Aqui estarão as condições mínimas e, acima, as etapas. Vêm com o método da mesa.</translation>
    </message>
    <message>
        <source>Aquí estarán las partes de la mesa.</source>
        <translation>Aqui estarão as partes da mesa.</translation>
    </message>
    <message>
        <source>Aquí estarán las sesiones.</source>
        <translation>Aqui estarão as sessões.</translation>
    </message>
    <message>
        <source>Elegir un método…</source>
        <translation>Escolher um método…</translation>
    </message>
    <message>
        <source>Todavía no hay acuerdos. Nacen en las sesiones.</source>
        <translation>Ainda não há acordos. Nascem nas sessões.</translation>
    </message>
    <message>
        <source>Ver todos</source>
        <translation>Ver todos</translation>
    </message>
    <message>
        <source>Delegados nombrados: titular y suplente</source>
        <translation>Delegados nomeados: titular e suplente</translation>
    </message>
    <message>
        <source>Valoradas el {0}</source>
        <translation>Avaliadas em {0}</translation>
    </message>
    <message>
        <source>Sin valorar</source>
        <translation>Sem avaliar</translation>
    </message>
</context>
<context>
    <name>SummaryChoices</name>
    <message>
        <source>Corregir el resumen en {0}</source>
        <translation>Corrigir o resumo em {0}</translation>
    </message>
    <message>
        <source>En otro idioma que se habló; va después del cierre, antes de las firmas.</source>
        <translation>Em outro idioma que foi falado; vai depois do encerramento, antes das assinaturas.</translation>
    </message>
    <message>
        <source>Escribir un resumen…</source>
        <translation>Escrever um resumo…</translation>
    </message>
    <message>
        <source>Resumen en {0}</source>
        <translation>Resumo em {0}</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Aquí está lo que se escribió y no se había guardado.</source>
        <translation>Aqui está o que foi escrito e não tinha sido salvo.</translation>
    </message>
    <message>
        <source>Cuándo se leyó</source>
        <translation>Quando foi lido</translation>
    </message>
    <message>
        <source>El texto cambió después de leerlo en voz alta. Vuelva a leerlo y corrija la hora, o quite la marca.</source>
        <translation>O texto mudou depois de lido em voz alta. Leia-o de novo e corrija a hora, ou tire a marca.</translation>
    </message>
    <message>
        <source>Elija el idioma</source>
        <translation>Escolha o idioma</translation>
    </message>
    <message>
        <source>Empezar de nuevo</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>En la sesión interpretó {0}.</source>
        <translation>Na sessão interpretou {0}.</translation>
    </message>
    <message>
        <source>En qué idioma se leyó</source>
        <translation>Em que idioma foi lido</translation>
    </message>
    <message>
        <source>Escriba al menos una frase.</source>
        <translation>Escreva ao menos uma frase.</translation>
    </message>
    <message>
        <source>Escribir un resumen en otro idioma</source>
        <translation>Escrever um resumo em outro idioma</translation>
    </message>
    <message>
        <source>Falta decir en qué idioma está.</source>
        <translation>Falta dizer em que idioma está.</translation>
    </message>
    <message>
        <source>Guardar el resumen</source>
        <translation>Salvar o resumo</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Quitar el resumen</source>
        <translation>Tirar o resumo</translation>
    </message>
    <message>
        <source>Quién hizo el traslado</source>
        <translation>Quem o traduziu</translation>
    </message>
    <message>
        <source>Resumen en {0}</source>
        <translation>Resumo em {0}</translation>
    </message>
    <message>
        <source>Se leyó en voz alta</source>
        <translation>Foi lido em voz alta</translation>
    </message>
    <message>
        <source>Texto del resumen</source>
        <translation>Texto do resumo</translation>
    </message>
    <message>
        <source>Una línea nueva empieza un párrafo.</source>
        <translation>Uma linha nova começa um parágrafo.</translation>
    </message>
    <message>
        <source>Va después del cierre del acta y antes de las firmas. El acta dice que es un resumen y qué versión prevalece.</source>
        <translation>Vai depois do encerramento da ata e antes das assinaturas. A ata diz que é um resumo e qual versão prevalece.</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Volver a lo guardado</source>
        <translation>Voltar ao que está salvo</translation>
    </message>
</context>
<context>
    <name>SummaryFlow</name>
    <message>
        <source>Dejarlo</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>El acta ya no lo lleva. El historial lo recuerda.</source>
        <translation>A ata já não o leva. O histórico lembra-se dele.</translation>
    </message>
    <message>
        <source>El resumen en {0} quedó guardado.</source>
        <translation>O resumo em {0} foi salvo.</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>¿Quitar el resumen en {0}?</source>
        <translation>Tirar o resumo em {0}?</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>{0} de {1} partes</source>
        <translation>{0} de {1} partes</translation>
    </message>
    <message>
        <source>Sondeo anterior: {0} ({1})</source>
        <translation>Sondagem anterior: {0} ({1})</translation>
    </message>
    <message>
        <source>Por sector</source>
        <translation>Por setor</translation>
    </message>
    <message>
        <source>No se saca un promedio: el acta dice qué dijo cada parte, y por qué.</source>
        <translation>Não se tira uma média: a ata diz o que disse cada parte, e por quê.</translation>
    </message>
    <message>
        <source>No hay consenso todavía.</source>
        <translation>Ainda não há consenso.</translation>
    </message>
    <message>
        <source>Se puede buscar otro texto, o llevarlo a una comisión o a la agenda.</source>
        <translation>Pode-se buscar outro texto, ou levá-lo a uma comissão ou à pauta.</translation>
    </message>
    <message>
        <source>Buscar otro texto</source>
        <translation>Buscar outro texto</translation>
    </message>
    <message>
        <source>Sin sector</source>
        <translation>Sem setor</translation>
    </message>
    <message>
        <source>sin respuesta</source>
        <translation>sem resposta</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%n señal(es) abierta(s)</source>
        <translation>
            <numerusform>%n sinal aberto</numerusform>
            <numerusform>%n sinais abertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terminada(s)</source>
        <translation>
            <numerusform>%n terminada</numerusform>
            <numerusform>%n terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compromiso(s) vencido(s)</source>
        <translation>
            <numerusform>compromisso vencido</numerusform>
            <numerusform>compromissos vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>el más viejo, %n día(s)</source>
        <translation>
            <numerusform>o mais antigo, %n dia</numerusform>
            <numerusform>o mais antigo, %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>en %n mesa(s)</source>
        <translation>
            <numerusform>em %n mesa</numerusform>
            <numerusform>em %n mesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>en %n municipio(s)</source>
        <translation>
            <numerusform>em %n município</numerusform>
            <numerusform>em %n municípios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mesa(s)</source>
        <translation>
            <numerusform>mesa</numerusform>
            <numerusform>mesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mesa(s) con datos atrasados</source>
        <translation>
            <numerusform>mesa com dados atrasados</numerusform>
            <numerusform>mesas com dados atrasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mesa(s) con tensión alta</source>
        <translation>
            <numerusform>mesa com tensão alta</numerusform>
            <numerusform>mesas com tensão alta</numerusform>
        </translation>
    </message>
    <message>
        <source>más de 14 días sin datos nuevos</source>
        <translation>mais de 14 dias sem dados novos</translation>
    </message>
    <message>
        <source>nada está vencido</source>
        <translation>nada está vencido</translation>
    </message>
    <message>
        <source>ninguna señal abierta</source>
        <translation>nenhum sinal aberto</translation>
    </message>
    <message>
        <source>todas al día</source>
        <translation>todas em dia</translation>
    </message>
    <message>
        <source>todas en marcha</source>
        <translation>todas em andamento</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Intro: corregir. C: llevar a un acuerdo. Supr: borrar</source>
        <translation>Enter: corrigir. C: levar a um acordo. Del: apagar</translation>
    </message>
    <message>
        <source>Notas de la sesión</source>
        <translation>Notas da sessão</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>con pruebas</source>
        <translation>com provas</translation>
    </message>
    <message>
        <source>sin pruebas</source>
        <translation>sem provas</translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Acordo {0}</translation>
    </message>
    <message>
        <source>cláusula {0}</source>
        <translation>cláusula {0}</translation>
    </message>
    <message numerus="yes">
        <source>Hace %n día(s)</source>
        <translation>
            <numerusform>Há %n dia</numerusform>
            <numerusform>Há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Hoy</source>
        <translation>Hoje</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Buenos días, {0}</source>
        <translation>Bom dia, {0}</translation>
    </message>
    <message>
        <source>Buenas tardes, {0}</source>
        <translation>Boa tarde, {0}</translation>
    </message>
    <message>
        <source>Buenas noches, {0}</source>
        <translation>Boa noite, {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n mesa(s) en esta laptop</source>
        <translation>
            <numerusform>%n mesa neste notebook</numerusform>
            <numerusform>%n mesas neste notebook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s) están en el servidor y todavía en ningún otro equipo.</source>
        <translation>
            <numerusform>%n alteração está no servidor e ainda em nenhum outro equipamento.</numerusform>
            <numerusform>%n alterações estão no servidor e ainda em nenhum outro equipamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abrir Compartir</source>
        <translation>Abrir Compartilhar</translation>
    </message>
    <message>
        <source>Compromiso</source>
        <translation>Compromisso</translation>
    </message>
    <message numerus="yes">
        <source>Falta(n) %n parte(s) que otros ya tienen.</source>
        <translation>
            <numerusform>Falta %n parte que outros já têm.</numerusform>
            <numerusform>Faltam %n partes que outros já têm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lo que llegó de otro equipo no casa con lo que ya estaba. Nada se perdió.</source>
        <translation>O que chegou de outro equipamento não casa com o que já estava. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Pruebas</source>
        <translation>Provas</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Vence</source>
        <translation>Vence</translation>
    </message>
    <message numerus="yes">
        <source>Ver %n abierto(s)</source>
        <translation>
            <numerusform>Ver o aberto</numerusform>
            <numerusform>Ver os %n abertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ver compromisos</source>
        <translation>Ver compromissos</translation>
    </message>
    <message>
        <source>abrir la sesión que sigue</source>
        <translation>abrir a próxima sessão</translation>
    </message>
    <message>
        <source>Compromisos de esta semana</source>
        <translation>Compromissos desta semana</translation>
    </message>
    <message>
        <source>Ningún compromiso vence en los próximos siete días.</source>
        <translation>Nenhum compromisso vence nos próximos sete dias.</translation>
    </message>
    <message>
        <source>Después</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Sesiones que vienen después</source>
        <translation>Sessões que vêm depois</translation>
    </message>
    <message>
        <source>Copia de respaldo</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>Copiar a otra memoria…</source>
        <translation>Copiar para outro pendrive…</translation>
    </message>
    <message>
        <source>Ver cuáles</source>
        <translation>Ver quais</translation>
    </message>
    <message>
        <source>Aquí estará la sesión que sigue. Se planifica en una mesa.</source>
        <translation>Aqui estará a próxima sessão. Planeja-se numa mesa.</translation>
    </message>
    <message>
        <source>Ir a Mesas</source>
        <translation>Ir a Mesas</translation>
    </message>
    <message numerus="yes">
        <source>%n vencido(s)</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>en una lista: abrir lo que nombra la fila</source>
        <translation>em uma lista: abrir o que a linha nomeia</translation>
    </message>
    <message>
        <source>sin fecha</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>Todavía no hay ninguna copia. Si esta laptop se pierde, se pierde lo que solo está aquí.</source>
        <translation>Ainda não há nenhuma cópia. Se este notebook se perde, perde-se o que só está aqui.</translation>
    </message>
    <message>
        <source>La última se hizo hoy.</source>
        <translation>A última foi feita hoje.</translation>
    </message>
    <message>
        <source>La última se hizo el {0}.</source>
        <translation>A última foi feita em {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s) están solo en esta laptop, guardados y cifrados.</source>
        <translation>
            <numerusform>%n mudança está só neste notebook, guardada e cifrada.</numerusform>
            <numerusform>%n mudanças estão só neste notebook, guardadas e cifradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>La hoja de recuperación no se probó. Sin ella, quien olvida la frase de paso pierde todo.</source>
        <translation>A folha de recuperação não foi conferida. Sem ela, quem esquece a frase-senha perde tudo.</translation>
    </message>
    <message numerus="yes">
        <source>%n cosa(s) por decidir</source>
        <translation>
            <numerusform>%n coisa por decidir</numerusform>
            <numerusform>%n coisas por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Dos equipos escribieron lo mismo de otra forma. Ninguna versión se perdió.</source>
        <translation>Dois equipamentos escreveram o mesmo de outra forma. Nenhuma versão se perdeu.</translation>
    </message>
    <message>
        <source>Copiar a otra memoria</source>
        <translation>Copiar para outro pendrive</translation>
    </message>
    <message>
        <source>Copia hecha y comprobada: {0}. Se abre con la misma frase de paso.</source>
        <translation>Cópia feita e conferida: {0}. Abre-se com a mesma frase-senha.</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Agregar la formación</source>
        <translation>Acrescentar a formação</translation>
    </message>
    <message>
        <source>Agregar una formación</source>
        <translation>Acrescentar uma formação</translation>
    </message>
    <message>
        <source>Datos de la formación</source>
        <translation>Dados da formação</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Escriba cómo se llamó la formación.</source>
        <translation>Escreva como se chamou a formação.</translation>
    </message>
    <message>
        <source>Espacio marca a quien la pasó entera; primero salen las titulares y los suplentes</source>
        <translation>Espaço marca quem a fez inteira; primeiro saem os titulares e suplentes</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Salvar mudanças</translation>
    </message>
    <message>
        <source>Horas</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Quién la dio</source>
        <translation>Quem a deu</translation>
    </message>
    <message>
        <source>Quiénes fueron</source>
        <translation>Quem foi</translation>
    </message>
    <message>
        <source>Qué formación fue</source>
        <translation>Que formação foi</translation>
    </message>
    <message>
        <source>Qué habilidades enseñó</source>
        <translation>Que habilidades ensinou</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>sin decir</source>
        <translation>sem dizer</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>%n hora(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Agregar una formación…</source>
        <translation>Acrescentar uma formação…</translation>
    </message>
    <message>
        <source>Aquí estarán las formaciones: quién aprendió qué, y quién puede enseñarlo.</source>
        <translation>Aqui estarão as formações: quem aprendeu o quê, e quem pode ensiná-lo.</translation>
    </message>
    <message>
        <source>Cuenta a todas las personas</source>
        <translation>Conta todas as pessoas</translation>
    </message>
    <message>
        <source>Cuenta titulares y suplentes</source>
        <translation>Conta titulares e suplentes</translation>
    </message>
    <message>
        <source>En algo</source>
        <translation>Em algo</translation>
    </message>
    <message>
        <source>Formaciones</source>
        <translation>Formações</translation>
    </message>
    <message>
        <source>Llega sin formar: {0}. No impide seguir; conviene ofrecer un taller antes.</source>
        <translation>Chega sem formação: {0}. Não impede continuar; convém oferecer uma oficina antes.</translation>
    </message>
    <message>
        <source>Nivelación: quién llega formado a la mesa</source>
        <translation>Nivelamento: quem chega formado à mesa</translation>
    </message>
    <message>
        <source>Personas formadas por sector y habilidad</source>
        <translation>Pessoas formadas por setor e habilidade</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Sin sector</source>
        <translation>Sem setor</translation>
    </message>
    <message>
        <source>Todas</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>{0} de {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>TransferCard</name>
    <message>
        <source>Cancelar</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Parte {0}</source>
        <translation>Parte {0}</translation>
    </message>
    <message>
        <source>Pausar</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Preparando…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>parte {0} de {1}</source>
        <translation>parte {0} de {1}</translation>
    </message>
    <message>
        <source>{0} de {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>TwicePage</name>
    <message>
        <source>Nunca se juntan dos personas sin que usted lo diga. Lo que no decida, entra.</source>
        <translation>Nunca se juntam duas pessoas sem que você diga. O que não decidir, entra.</translation>
    </message>
    <message>
        <source>Filas que pueden estar repetidas</source>
        <translation>Linhas que podem estar repetidas</translation>
    </message>
    <message>
        <source>E: entra. F: queda fuera</source>
        <translation>E: entra. F: fica fora</translation>
    </message>
    <message>
        <source>es otra persona: entra</source>
        <translation>é outra pessoa: entra</translation>
    </message>
    <message>
        <source>es la misma: queda fuera</source>
        <translation>é a mesma: fica fora</translation>
    </message>
    <message numerus="yes">
        <source>%n fila(s) pueden ser alguien que ya está.</source>
        <translation>
            <numerusform>%n linha pode ser alguém que já está.</numerusform>
            <numerusform>%n linhas podem ser alguém que já está.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nadie parece estar repetido.</source>
        <translation>Ninguém parece estar repetido.</translation>
    </message>
    <message>
        <source>{0}: {1} · fila {2}: {3} · {4}</source>
        <translation>{0}: {1} · linha {2}: {3} · {4}</translation>
    </message>
    <message>
        <source>Queda fuera</source>
        <translation>Fica fora</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>fila {0}</source>
        <translation>linha {0}</translation>
    </message>
    <message>
        <source>ya está</source>
        <translation>já está</translation>
    </message>
</context>
<context>
    <name>Undecided</name>
    <message>
        <source>A quién representa</source>
        <translation>A quem representa</translation>
    </message>
    <message>
        <source>A ruego o como testigo firma otra persona, y aquí es la misma. Todo está guardado. Corrija quién firmó.</source>
        <translation>A rogo ou como testemunha assina outra pessoa, e aqui é a mesma. Tudo está guardado. Corrija quem assinou.</translation>
    </message>
    <message>
        <source>Acreditación</source>
        <translation>Credenciamento</translation>
    </message>
    <message>
        <source>Acuerdo</source>
        <translation>Acordo</translation>
    </message>
    <message>
        <source>Algo no casa: {0}</source>
        <translation>Algo não bate: {0}</translation>
    </message>
    <message>
        <source>Aquí se borró contenido de verdad; otra versión puede traerlo de vuelta.</source>
        <translation>Aqui se apagou conteúdo de verdade; outra versão pode trazê-lo de volta.</translation>
    </message>
    <message>
        <source>Archivo</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Año de nacimiento</source>
        <translation>Ano de nascimento</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Clave</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Cláusula</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>Comienzo</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Comunidad</source>
        <translation>Comunidade</translation>
    </message>
    <message>
        <source>Contenido</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Correo</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Cuándo se leyó en voz alta</source>
        <translation>Quando foi lido em voz alta</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>Como assina</translation>
    </message>
    <message>
        <source>Cómo se verifica</source>
        <translation>Como se verifica</translation>
    </message>
    <message>
        <source>De dónde se sabe</source>
        <translation>De onde se sabe</translation>
    </message>
    <message>
        <source>Dedo</source>
        <translation>Dedo</translation>
    </message>
    <message>
        <source>Descripción</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Documento de identidad</source>
        <translation>Documento de identidade</translation>
    </message>
    <message>
        <source>Dos actas finales de lo mismo</source>
        <translation>Duas atas finais da mesma coisa</translation>
    </message>
    <message>
        <source>Dos equipos dieron el número {0} a cosas distintas. Las dos están guardadas. Cambie una.</source>
        <translation>Dois equipamentos deram o número {0} a coisas diferentes. As duas estão guardadas. Altere uma.</translation>
    </message>
    <message>
        <source>Dos equipos dieron la clave «{0}» a cosas distintas. Las dos están guardadas. Cambie una.</source>
        <translation>Dois equipamentos deram a chave “{0}” a coisas diferentes. As duas estão guardadas. Altere uma.</translation>
    </message>
    <message>
        <source>Dos versiones de la cláusula {0}</source>
        <translation>Duas versões da cláusula {0}</translation>
    </message>
    <message>
        <source>Dos versiones: {0} · {1}</source>
        <translation>Duas versões: {0} · {1}</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Etapa</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Fecha límite</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Habilidad</source>
        <translation>Habilidade</translation>
    </message>
    <message>
        <source>Hora</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Hora de llegada</source>
        <translation>Hora de chegada</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Idioma en que se leyó</source>
        <translation>Idioma em que foi lido</translation>
    </message>
    <message>
        <source>Idiomas</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Imagen pequeña</source>
        <translation>Imagem pequena</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Llegó un cambio antes que lo que cambia. Está guardado y se mostrará solo, cuando llegue lo que falta.</source>
        <translation>Uma alteração chegou antes do que altera. Está guardada e aparecerá sozinha quando chegar o que falta.</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation>Município</translation>
    </message>
    <message>
        <source>Necesita intérprete</source>
        <translation>Precisa de intérprete</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>No es un cambio nuevo: se volvió a escribir al borrar otra cosa.</source>
        <translation>Não é uma mudança nova: voltou a ser escrito ao apagar outra coisa.</translation>
    </message>
    <message>
        <source>Nombra algo que no está aquí: se borró en otro equipo, o todavía no llega. Lo demás está guardado. Espere el próximo paquete o corrija el dato.</source>
        <translation>Nomeia algo que não está aqui: foi apagado em outro equipamento, ou ainda não chegou. O resto está guardado. Espere o próximo pacote ou corrija o dado.</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nombre del archivo</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Nombre reservado</source>
        <translation>Nome reservado</translation>
    </message>
    <message>
        <source>Número</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Organización</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Otro equipo usó para una cosa la identidad de otra que ya estaba. Aquí se muestra la que menos personas pueden leer; la otra queda guardada.</source>
        <translation>Outro equipamento usou para uma coisa a identidade de outra que já existia. Aqui mostra-se a que menos pessoas podem ler; a outra fica guardada.</translation>
    </message>
    <message>
        <source>Palabras</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Parte responsable</source>
        <translation>Parte responsável</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Posición</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Pueblo</source>
        <translation>Povo</translation>
    </message>
    <message>
        <source>Quién la propuso</source>
        <translation>Quem a propôs</translation>
    </message>
    <message>
        <source>Quién lo tradujo</source>
        <translation>Quem traduziu</translation>
    </message>
    <message>
        <source>Quién puede leerla</source>
        <translation>Quem pode lê-la</translation>
    </message>
    <message>
        <source>Recursos</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Reserva</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Sesión</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Seudónimo</source>
        <translation>Pseudônimo</translation>
    </message>
    <message>
        <source>Sexo</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Sí</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Teléfono</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Texto</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Texto original</source>
        <translation>Texto original</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Titular o suplente</source>
        <translation>Titular ou suplente</translation>
    </message>
    <message>
        <source>Trae un dato que esta versión no puede mostrar. Está guardado entero y se comparte tal como vino. Actualice la aplicación.</source>
        <translation>Traz um dado que esta versão não pode mostrar. Está guardado inteiro e compartilha-se tal como veio. Atualize o aplicativo.</translation>
    </message>
    <message>
        <source>Título</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Un equipo cambió el comienzo y otro el fin, y ahora termina antes de empezar. Todo está guardado. Corrija la hora.</source>
        <translation>Um equipamento alterou o início e outro o fim, e agora termina antes de começar. Tudo está guardado. Corrija a hora.</translation>
    </message>
    <message>
        <source>Una persona lo borró y otra lo cambió</source>
        <translation>Uma pessoa apagou e outra alterou</translation>
    </message>
    <message>
        <source>borrado y cambiado</source>
        <translation>apagado e alterado</translation>
    </message>
    <message>
        <source>borró contenido de verdad</source>
        <translation>apagou conteúdo de verdade</translation>
    </message>
    <message>
        <source>cambió</source>
        <translation>alterou</translation>
    </message>
    <message>
        <source>clave de otro espacio</source>
        <translation>chave de outro espaço</translation>
    </message>
    <message>
        <source>clave repetida</source>
        <translation>chave repetida</translation>
    </message>
    <message>
        <source>dato</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>dos finales</source>
        <translation>duas finais</translation>
    </message>
    <message>
        <source>escribió algo que después se retiró</source>
        <translation>escreveu algo que depois se retirou</translation>
    </message>
    <message>
        <source>escrito en este equipo</source>
        <translation>escrito neste equipamento</translation>
    </message>
    <message>
        <source>espera algo</source>
        <translation>espera algo</translation>
    </message>
    <message>
        <source>falta lo que nombra</source>
        <translation>falta o que nomeia</translation>
    </message>
    <message>
        <source>firma por sí misma</source>
        <translation>assina por si mesma</translation>
    </message>
    <message>
        <source>llegó en un paquete</source>
        <translation>chegou num pacote</translation>
    </message>
    <message>
        <source>llegó por el servidor</source>
        <translation>chegou pelo servidor</translation>
    </message>
    <message>
        <source>lo borró</source>
        <translation>apagou</translation>
    </message>
    <message>
        <source>lo escribió</source>
        <translation>escreveu</translation>
    </message>
    <message>
        <source>lo trajo de vuelta</source>
        <translation>trouxe de volta</translation>
    </message>
    <message>
        <source>no se puede mostrar</source>
        <translation>não se pode mostrar</translation>
    </message>
    <message>
        <source>número repetido</source>
        <translation>número repetido</translation>
    </message>
    <message>
        <source>se volvió a escribir al borrar otra cosa</source>
        <translation>voltou a ser escrito ao apagar outra coisa</translation>
    </message>
    <message>
        <source>termina antes de empezar</source>
        <translation>termina antes de começar</translation>
    </message>
    <message>
        <source>texto</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>– (vacío)</source>
        <translation>– (vazio)</translation>
    </message>
</context>
<context>
    <name>UndecidedModel</name>
    <message>
        <source>Decidido. Las otras versiones siguen en el historial.</source>
        <translation>Decidido. As outras versões continuam no histórico.</translation>
    </message>
</context>
<context>
    <name>UndecidedScreen</name>
    <message>
        <source>Acuerdo {0} · {1}</source>
        <translation>Acordo {0} · {1}</translation>
    </message>
    <message>
        <source>Acuerdo {0}, cláusula {1}: decidir el texto</source>
        <translation>Acordo {0}, cláusula {1}: decidir o texto</translation>
    </message>
    <message>
        <source>Borrarlo</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Conservarlo por ahora</source>
        <translation>Conservar por enquanto</translation>
    </message>
    <message>
        <source>Decidir después</source>
        <translation>Decidir depois</translation>
    </message>
    <message>
        <source>Decidir: {0}</source>
        <translation>Decidir: {0}</translation>
    </message>
    <message>
        <source>Deja de verse en todos los equipos. Su historial queda.</source>
        <translation>Deixa de ser visto em todos os equipamentos. O histórico fica.</translation>
    </message>
    <message>
        <source>Frente al texto de partida: lo agregado va subrayado; lo quitado, tachado.</source>
        <translation>Face ao texto de partida: o acrescentado vai sublinhado; o retirado, riscado.</translation>
    </message>
    <message>
        <source>Lo que decía antes</source>
        <translation>O que dizia antes</translation>
    </message>
    <message>
        <source>Nada por decidir: lo que escribieron los equipos concuerda.</source>
        <translation>Nada por decidir: o que os equipamentos escreveram concorda.</translation>
    </message>
    <message>
        <source>Nada: estaba vacío, o lo de antes todavía no ha llegado.</source>
        <translation>Nada: estava vazio, ou o de antes ainda não chegou.</translation>
    </message>
    <message>
        <source>Ninguna se ha perdido</source>
        <translation>Nenhuma se perdeu</translation>
    </message>
    <message>
        <source>Por decidir</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Por decidir: {0} de {1}</source>
        <translation>Por decidir: {0} de {1}</translation>
    </message>
    <message>
        <source>Quedó en la agenda. Todas las versiones siguen guardadas.</source>
        <translation>Ficou na pauta. Todas as versões continuam guardadas.</translation>
    </message>
    <message>
        <source>Reservado: no todos pueden leerlo. Quite la vista discreta para decidirlo.</source>
        <translation>Reservado: nem todos podem ler. Desligue a vista discreta para decidir.</translation>
    </message>
    <message>
        <source>Siguiente</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Texto de partida</source>
        <translation>Texto de partida</translation>
    </message>
    <message>
        <source>Versión {0}</source>
        <translation>Versão {0}</translation>
    </message>
    <message>
        <source>Volver a Hoy</source>
        <translation>Voltar a Hoje</translation>
    </message>
    <message>
        <source>decidir después</source>
        <translation>decidir depois</translation>
    </message>
    <message>
        <source>dejar la versión A</source>
        <translation>deixar a versão A</translation>
    </message>
    <message>
        <source>dejar la versión B</source>
        <translation>deixar a versão B</translation>
    </message>
    <message>
        <source>guardar la versión unida</source>
        <translation>salvar a versão unida</translation>
    </message>
    <message>
        <source>la siguiente por decidir</source>
        <translation>a seguinte por decidir</translation>
    </message>
    <message>
        <source>¿Borrarlo con lo que se cambió mientras tanto?</source>
        <translation>Apagar com o que mudou enquanto isso?</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Deshacer</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Deshecho: quedó como antes ({0})</source>
        <translation>Desfeito: ficou como antes ({0})</translation>
    </message>
    <message>
        <source>Deshecho: se quitó lo agregado ({0})</source>
        <translation>Desfeito: tirou-se o acrescentado ({0})</translation>
    </message>
    <message>
        <source>Deshecho: volvió lo borrado ({0})</source>
        <translation>Desfeito: voltou o apagado ({0})</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Desbloquear</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Traer una copia de respaldo…</source>
        <translation>Trazer uma cópia de segurança…</translation>
    </message>
    <message>
        <source>desbloquear</source>
        <translation>desbloquear</translation>
    </message>
    <message>
        <source>usar la hoja de recuperación</source>
        <translation>usar a folha de recuperação</translation>
    </message>
    <message>
        <source>¿Qué espacio abre?</source>
        <translation>Que espaço abre?</translation>
    </message>
    <message>
        <source>Abrir otro espacio…</source>
        <translation>Abrir outro espaço…</translation>
    </message>
    <message>
        <source>Copia de respaldo</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>Empezar uno nuevo…</source>
        <translation>Começar um novo…</translation>
    </message>
    <message>
        <source>Letra más grande</source>
        <translation>Letra maior</translation>
    </message>
    <message>
        <source>Cambiar de tema</source>
        <translation>Mudar de tema</translation>
    </message>
    <message>
        <source>Emergencia…</source>
        <translation>Emergência…</translation>
    </message>
    <message>
        <source>Datos inventados, para aprender</source>
        <translation>Dados inventados, para aprender</translation>
    </message>
    <message>
        <source>Práctica</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Espacio {number}</source>
        <translation>Espaço {number}</translation>
    </message>
    <message>
        <source>Cifrado en esta laptop</source>
        <translation>Cifrado neste notebook</translation>
    </message>
    <message>
        <source>Abierto por última vez el {day}</source>
        <translation>Aberto pela última vez em {day}</translation>
    </message>
    <message>
        <source>Elija la carpeta del espacio</source>
        <translation>Escolha a pasta do espaço</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Alguien</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>Copiar abajo</source>
        <translation>Copiar abaixo</translation>
    </message>
    <message>
        <source>Pone la versión {0} en la versión unida</source>
        <translation>Põe a versão {0} na versão unida</translation>
    </message>
    <message>
        <source>Texto de la versión {0}</source>
        <translation>Texto da versão {0}</translation>
    </message>
    <message>
        <source>Usar la {0}</source>
        <translation>Usar a {0}</translation>
    </message>
    <message>
        <source>Usar toda la {0}</source>
        <translation>Usar toda a {0}</translation>
    </message>
    <message>
        <source>Versión {0}, de {1}</source>
        <translation>Versão {0}, de {1}</translation>
    </message>
</context>
<context>
    <name>VersionChips</name>
    <message>
        <source>Ahora</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>El texto de ahora</source>
        <translation>O texto de agora</translation>
    </message>
    <message>
        <source>Versiones</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Versiones anteriores</source>
        <translation>Versões anteriores</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Guardar versión</source>
        <translation>Guardar versão</translation>
    </message>
    <message>
        <source>La versión quedó guardada.</source>
        <translation>A versão ficou guardada.</translation>
    </message>
    <message>
        <source>Por qué, si quiere decirlo</source>
        <translation>Por quê, se quiser dizer</translation>
    </message>
    <message>
        <source>¿Guardar el texto de ahora como versión?</source>
        <translation>Guardar o texto de agora como versão?</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>A qué se fue</source>
        <translation>A que se foi</translation>
    </message>
    <message>
        <source>Anotar la visita</source>
        <translation>Anotar a visita</translation>
    </message>
    <message>
        <source>Anotar una visita de verificación</source>
        <translation>Anotar uma visita de verificação</translation>
    </message>
    <message>
        <source>Cuándo se hizo</source>
        <translation>Quando se fez</translation>
    </message>
    <message>
        <source>Después anote lo que dijo cada fuente, por separado.</source>
        <translation>Depois anote o que disse cada fonte, em separado.</translation>
    </message>
    <message>
        <source>Dónde</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Nombres separados por coma</source>
        <translation>Nomes separados por vírgula</translation>
    </message>
    <message>
        <source>Quiénes la hicieron</source>
        <translation>Quem a fez</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>WayPanel</name>
    <message>
        <source>1. ¿Por dónde va?</source>
        <translation>1. Por onde vai?</translation>
    </message>
    <message>
        <source>2. ¿Quién podrá leerlo?</source>
        <translation>2. Quem poderá ler?</translation>
    </message>
    <message>
        <source>Aquí dirá quién podrá leer cada mesa.</source>
        <translation>Aqui dirá quem poderá ler cada mesa.</translation>
    </message>
    <message>
        <source>Copia de respaldo</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>Copiar a otra memoria…</source>
        <translation>Copiar para outro pendrive…</translation>
    </message>
    <message>
        <source>El programa: miembros y equipos</source>
        <translation>O programa: membros e equipamentos</translation>
    </message>
    <message>
        <source>Intro: ver miembros y equipos</source>
        <translation>Enter: ver membros e equipamentos</translation>
    </message>
    <message>
        <source>La última: {0}, comprobada y cifrada.</source>
        <translation>A última: {0}, verificada e cifrada.</translation>
    </message>
    <message>
        <source>Memoria USB «{0}»</source>
        <translation>Pendrive “{0}”</translation>
    </message>
    <message>
        <source>Meta una memoria USB y aparecerá aquí.</source>
        <translation>Coloque um pendrive e ele aparecerá aqui.</translation>
    </message>
    <message>
        <source>Nadie más puede abrirlo: ni quien encuentre la memoria, ni quien la lleve.</source>
        <translation>Ninguém mais pode abrir: nem quem encontrar o pendrive, nem quem o levar.</translation>
    </message>
    <message>
        <source>Para llevarla después</source>
        <translation>Para levá-la depois</translation>
    </message>
    <message>
        <source>Quién podrá leer cada mesa</source>
        <translation>Quem poderá ler cada mesa</translation>
    </message>
    <message>
        <source>Servidor del programa</source>
        <translation>Servidor do programa</translation>
    </message>
    <message>
        <source>Todavía no hay ninguna. Guárdela en otra memoria, en otro lugar.</source>
        <translation>Ainda não há nenhuma. Guarde-a em outro pendrive, em outro lugar.</translation>
    </message>
    <message>
        <source>Una carpeta de esta laptop</source>
        <translation>Uma pasta deste notebook</translation>
    </message>
    <message>
        <source>{0} libres</source>
        <translation>{0} livres</translation>
    </message>
</context>
<context>
    <name>WhoList</name>
    <message>
        <source>Quién habla</source>
        <translation>Quem fala</translation>
    </message>
    <message>
        <source>{0}, {1} de {2}</source>
        <translation>{0}, {1} de {2}</translation>
    </message>
</context>
<context>
    <name>WordDifference</name>
    <message>
        <source>Agregado: {0}. Quitado: {1}.</source>
        <translation>Acrescentado: {0}. Retirado: {1}.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Palabra</source>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>Hoja de recuperación</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>Escriba las doce palabras en orden. Las tildes no importan.</source>
        <translation>Escreva as doze palavras em ordem. Os acentos não importam.</translation>
    </message>
    <message>
        <source>Al menos 10 letras: mejor varias palabras.</source>
        <translation>Pelo menos 10 letras: melhor várias palavras.</translation>
    </message>
    <message>
        <source>Nueva frase de paso</source>
        <translation>Nova frase-senha</translation>
    </message>
    <message>
        <source>Mostrar la frase de paso</source>
        <translation>Mostrar a frase-senha</translation>
    </message>
    <message>
        <source>Ocultar la frase de paso</source>
        <translation>Ocultar a frase-senha</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Abrir con la hoja</source>
        <translation>Abrir com a folha</translation>
    </message>
    <message>
        <source>Falta alguna palabra, o no es de las que puede llevar una hoja.</source>
        <translation>Falta alguma palavra, ou não é das que uma folha pode ter.</translation>
    </message>
    <message>
        <source>Es muy corta: use al menos 10 letras.</source>
        <translation>É muito curta: use pelo menos 10 letras.</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Cortina</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>{0} para volver</source>
        <translation>{0} para voltar</translation>
    </message>
</context>
</TS>
