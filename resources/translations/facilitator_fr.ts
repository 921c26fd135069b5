<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="es">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Cada fuente queda aparte, con sus palabras. Nada se mezcla ni se promedia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Como aceptó que se le nombre; puede quedar en blanco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De quién viene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En qué visita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba lo que dijo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar lo que dijo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La fuente acepta que lo lea toda la mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que dijo una fuente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que dijo, con sus palabras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lo dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién habló</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Según esta fuente, el compromiso está</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si no, solo lo lee el equipo. Después no se puede cambiar quién lo lee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Retour</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message numerus="yes">
        <source>Estacionamiento: %n tema(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Habla {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palabra pedida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar la palabra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminar el turno</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí estarán los puntos de la agenda, con su tiempo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puntos de la agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poner a alguien en la lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregar un punto a la agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intro o dos toques: pasar a este punto; en el que está en curso, terminarlo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intro: dar la palabra. X: quitar de la lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHORA · PUNTO {0} DE {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiempo del punto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van, sin tiempo acordado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quedan, de {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de más, sobre {0} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementDialogs</name>
    <message>
        <source>¿Dónde está {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anotar posición</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Cómo decide: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En sus palabras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuándo vuelve de su consulta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba la fecha como 05/03/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Cerrar el texto de este acuerdo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerrar el texto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir escribiendo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queda guardado como una versión. Se puede volver a abrir mientras no se firme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una mayoría nunca se llama consenso.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo se decidió</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Qué texto vale?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar versión unida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejarlo para después</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las dos versiones quedan guardadas para siempre. Si la cláusula ya se leyó o tiene posiciones, lo decide la mesa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versión {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejar esta versión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De A a B, palabra por palabra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las posiciones quedarán por confirmar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una versión unida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Con qué versión se compara el texto de ahora?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que cambió, palabra por palabra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Título</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>igual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cambió</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>se quitó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cláusula {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementScreen</name>
    <message>
        <source>Acuerdo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acuerdos</source>
        <translation type="unfinished">Accords</translation>
    </message>
    <message>
        <source>{0}, versión {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardado {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parte(s) sin ratificar</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cláusula anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cláusula siguiente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cláusula nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revisar y cerrar el texto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leer en grande</source>
        <translation type="unfinished">lire en grand</translation>
    </message>
    <message>
        <source>en una parte: de acuerdo; R con reserva, N no, B se abstiene, U ausente, C consulta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leer en grande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejarla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir borrador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitar el compromiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitar la cláusula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratificaciones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisar y cerrar texto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se quitan su texto y las posiciones de las partes. El historial los recuerda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver a abrir el texto…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya lo firmaron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cláusula nueva…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar versión…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparar versiones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Título del acuerdo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí estarán las cláusulas. Escriba la primera, o llévela desde una nota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que falta decidir va entre [corchetes].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba al menos una frase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cláusula nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregar la cláusula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compromiso de la cláusula {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué se va a hacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregar el compromiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba qué se va a hacer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ponerlo en la agenda de la próxima sesión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acuerdo {0}, cláusula {1}: decidir el texto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quedó en la agenda. Las dos versiones siguen guardadas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Guardar el texto de ahora como versión?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por qué, si quiere decirlo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar versión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La versión quedó guardada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El borrador va a la impresora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El texto quedó cerrado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texto entre corchetes: así no se puede cerrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versiones por decidir: así no se puede cerrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cláusulas sin posiciones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posiciones por confirmar: el texto cambió después</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cláusulas que no comprometen a nadie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compromisos con huecos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deben consultar a su asamblea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Quitar este compromiso?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Quitar la cláusula {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Volver a abrir el texto?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver a abrir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementsScreen</name>
    <message>
        <source>Acuerdos</source>
        <translation type="unfinished">Accords</translation>
    </message>
    <message>
        <source>{0} de {1} en redacción</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abrir el acuerdo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acuerdo nuevo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acuerdo nuevo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buscar un acuerdo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acuerdos de la mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no hay acuerdos. Nacen de lo que la mesa propone, cláusula por cláusula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acuerdo sin número</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cláusula(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compromiso(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>con texto por decidir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>con dos versiones por decidir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acuerdo nuevo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compromisos y verificación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De qué trata, en pocas palabras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empezar el acuerdo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba de qué trata.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Todas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No han llegado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por preguntar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mujeres presentes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jóvenes presentes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parte y cargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>vino a %n sesión(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Llegó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consentimiento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sus datos no han llegado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya está</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excusa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pueblo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceDialogs</name>
    <message>
        <source>Persona nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregar y marcar presente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Reservar su nombre desde ahora: en la mesa saldrá un seudónimo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿A qué da su consentimiento {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anotar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cada respuesta queda con su fecha. Lo que no se preguntó queda sin respuesta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin preguntar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo lo dijo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En qué idioma se le preguntó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testigo, si hubo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Anotar el consentimiento de palabra de todos los presentes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anotar el de todos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Léalo en voz alta y espere. Quien no quiera, lo dice aquí o después, sin dar razones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} presentes; a {1} todavía no se les ha preguntado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dijeron que no y así quedan: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En qué idioma se leyó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Qué dice {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anotar que no firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sus palabras salen en el acta tal como las escriba. No firmar vale lo mismo que firmar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sus palabras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba lo que dijo, aunque sea corto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Imprimir el listado de asistencia?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué lleva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reducido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin número de documento ni teléfono: el papel puede quedar a la vista de cualquiera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con los datos que la mesa decidió guardar. Cuide dónde queda el papel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceScreen</name>
    <message>
        <source>Asistencia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>{0} presentes de {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quórum: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marcar presente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persona nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importar lista…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir listado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consentimiento de todos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas en la lista de la sesión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí estarán las personas que llegan. Escriba el primer nombre arriba, o importe la lista.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presente o no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>huella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ruego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consentimiento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quitar de la sesión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oreja: necesita interpretación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: presente, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: en la lista y presente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quedó anotado el consentimiento de palabra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ya no está en la lista de esta sesión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ver lo que el registro dice de esta persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservar su nombre ahora…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>El listado va a la impresora: %n hoja(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeginDialog</name>
    <message>
        <source>Empezar una mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empezar la mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Todo se puede cambiar después, con las partes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre de la mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>País</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comunidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idioma del acta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin método: lo escriben las partes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Método con que se empieza</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué se guarda de cada persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo lo que haga falta. Lo demás no se pide, no se muestra y no se imprime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hace falta para guardar documento o pueblo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para qué se guarda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba cómo se llama la mesa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba para qué hace falta ese dato.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Reservado</source>
        <translation>Réservé</translation>
    </message>
</context>
<context>
    <name>ClarifyPanel</name>
    <message>
        <source>Por aclarar antes de importar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí saldrá lo que convenga mirar de la lista.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} filas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nada. La lista se entiende entera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» en {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elija…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filas que no son personas: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fila {0}: {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>SIN NÚMERO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Título de la cláusula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Título de {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texto de {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bajar {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba la cláusula. Lo que falta decidir va entre [corchetes].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propuso:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propuso: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie en particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una cláusula necesita texto. Lo anterior sigue guardado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que usted escribe queda. Al guardarse se conservan las dos versiones, para decidir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esta cláusula cambió en otro equipo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitar {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subir {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver las dos versiones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dos equipos la escribieron sin verse. Las dos versiones están guardadas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esta cláusula tiene dos versiones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Recordar estas columnas para otra lista igual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columna del archivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ejemplos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Va al campo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resultado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columna {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No importar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campo de la columna {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Es este campo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se omite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} por mirar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} de {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>Qué se hace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cargo u oficina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fecha de cumplimiento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo se verifica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ente de seguimiento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si no se cumple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recursos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba la fecha como 05/03/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin decir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message numerus="yes">
        <source>%n prueba(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cumplidos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumplidos en parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice la autoridad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice otra fuente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice una parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicen vecinas y vecinos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dichos cumplidos, sin prueba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En plazo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esta semana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cumplidos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin fecha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vencidos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vio el equipo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>con permiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lo dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plegado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin fecha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin permiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin pruebas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>venció el {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visto {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, renegociado</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentsScreen</name>
    <message>
        <source>Acuerdos</source>
        <translation type="unfinished">Accords</translation>
    </message>
    <message>
        <source>Anotar visita…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anote primero la visita en que se oyó a la fuente.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compromisos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compromisos de la mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusión guardada: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejarla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desde ahora su archivo no se comparte. Lo que ya se compartió no se puede recoger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicho cumplido, sin prueba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrar por parte, acuerdo o palabra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prueba guardada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Próxima visita: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitar la prueba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no hay compromisos. Nacen de las cláusulas de un acuerdo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Vencido hace %n día(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Visita anotada. Siga con lo que dijo cada fuente.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anotar una visita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en la lista: agregar lo que dijo una fuente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en la lista: agregar una prueba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en la lista: elegir la conclusión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en un grupo: plegar o desplegar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fuente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guardar la conclusión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prueba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} en total, {1} abiertos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Quitar la prueba «{0}»?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Nota nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tipo de nota, Alt+{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habla {0}: quitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palabras de la nota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba lo que se dice. @ para quién habla.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Va a:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+letra: tipo · @: quién</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar nota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la leen todas las partes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la lee solo el equipo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la lee solo usted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tipo de nota</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConclusionCard</name>
    <message>
        <source>Agregar otra fuente…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregar prueba…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar conclusión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué se vio y qué falta, en palabras que lea toda la mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Se imprime con %n versión(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Todavía no hay ninguna prueba con fecha. Agréguela, o elija otra conclusión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» pide una prueba con fecha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Qué se concluye?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Guardar la valoración</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que se vio o se oyó; las partes pueden preguntarlo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién la valora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valoraciones anteriores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valorada el</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Qué tan firme está</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En qué se ve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Bajó: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Débil: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No impide seguir; conviene hablarlo con las partes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin valorar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bajó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigue igual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subió</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Lo que va a pasar en «{0}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no se ha importado nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importando la lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si se interrumpe, lo que ya entró queda; importe la misma lista y nadie entra dos veces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} de {1} filas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>La lista ya está en la mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo a la mitad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver las personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrar el archivo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo «{0}» sigue donde estaba, sin cifrar: cualquiera con esta laptop puede leerlo. Si ya no lo necesita, conviene borrarlo; en una memoria USB puede quedar rastro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Olvidar la lista sin cifrar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entraron nuevas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entran nuevas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>se completaron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>se completan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ya estaban igual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filas quedaron fuera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filas quedan fuera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se importa lo que esta mesa decidió no guardar: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datos que dicen otra cosa aquí y en la lista: {0}. Vale lo que está aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filas que conviene mirar después: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsensusScreen</name>
    <message>
        <source>Sondeo de consenso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En curso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en la lista: la respuesta de la parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefiere no decir, o quitar la respuesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la parte que sigue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escribir la reserva de la parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guardar el sondeo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leer la pregunta en grande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Leer en grande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar sondeo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE PREGUNTA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregunta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba lo que se pregunta, o elija una cláusula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cláusula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escala acordada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respuestas por parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con sus palabras, tal como las dijeron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninguna: se pregunta otra cosa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acuerdo {0}, cláusula {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin delegado nombrado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parte y quién habla por ella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con sus palabras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefiere no decir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>siguiente parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba primero lo que se pregunta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marque primero lo que dijo alguna parte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sondeo guardado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se pregunta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Sin conexión; no hace falta</source>
        <translation>Sans connexion ; ce n’est pas nécessaire</translation>
    </message>
    <message>
        <source>Lo que falta compartir se ve al entrar</source>
        <translation>Ce qui reste à partager s’affiche à l’entrée</translation>
    </message>
    <message>
        <source>Cifrado y cerrado</source>
        <translation>Chiffré et fermé</translation>
    </message>
    <message>
        <source>Nadie ha entrado</source>
        <translation>Personne n’est entré</translation>
    </message>
    <message numerus="yes">
        <source>Cifrado · se bloquea en %n min</source>
        <translation>
            <numerusform>Chiffré · se verrouille dans %n min</numerusform>
            <numerusform>Chiffré · se verrouille dans %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Se bloquea en %n segundo(s). Toque una tecla para seguir.</source>
        <translation>
            <numerusform>Se verrouille dans %n seconde. Appuyez sur une touche pour continuer.</numerusform>
            <numerusform>Se verrouille dans %n secondes. Appuyez sur une touche pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Acuerdo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coinciden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo se verifica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da seguimiento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hizo la visita: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que dijo cada fuente, sin mezclar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo último que se concluyó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coinciden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otras pruebas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no hay visitas ni pruebas. Anote una visita y lo que dijo cada fuente, por separado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visita de verificación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visita de verificación · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cláusula {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firmado el {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>y %n conclusión(es) antes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>¿Borrar «{name}» de esta laptop?</source>
        <translation>Effacer « {name} » de cet ordinateur ?</translation>
    </message>
    <message>
        <source>Borrar de esta laptop</source>
        <translation>Effacer de cet ordinateur</translation>
    </message>
    <message>
        <source>No borrar</source>
        <translation>Ne pas effacer</translation>
    </message>
    <message>
        <source>BORRAR</source>
        <translation>EFFACER</translation>
    </message>
    <message>
        <source>Para borrar, escriba {word}</source>
        <translation>Pour effacer, écrivez {word}</translation>
    </message>
    <message>
        <source>Lo que no se haya compartido ni respaldado se pierde. Mientras está cerrado no se puede saber cuánto es.</source>
        <translation>Ce qui n’a été ni partagé ni sauvegardé est perdu. Tant que c’est fermé, on ne peut savoir combien.</translation>
    </message>
    <message>
        <source>Todo está compartido.</source>
        <translation>Tout est partagé.</translation>
    </message>
    <message numerus="yes">
        <source>Quedan %n cambio(s) solo aquí. Si borra ahora, se pierden.</source>
        <translation>
            <numerusform>%n modification n’est que sur cet ordinateur. Si vous effacez maintenant, elle est perdue.</numerusform>
            <numerusform>%n modifications ne sont que sur cet ordinateur. Si vous effacez maintenant, elles sont perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Se destruyen las llaves y después los datos. Las copias en memorias y otros equipos no cambian.</source>
        <translation>Les clés sont détruites, puis les données. Les copies sur clés USB et autres ordinateurs ne changent pas.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Todo lo que hace falta está. Se puede abrir de nuevo después.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esto falta todavía. No impide terminar, y se puede abrir de nuevo después.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Terminar la sesión?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminar la sesión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir en la sesión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta la hora de inicio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La hora de cierre se pone al terminar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta el lugar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay nadie marcado como presente.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay personas convocadas sin marcar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta preguntar a algunas personas si se les puede nombrar en el acta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La sesión no tiene agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay puntos de la agenda sin tratar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quedan temas en el estacionamiento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta leer el acta en voz alta.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceBlock</name>
    <message>
        <source>Reservado</source>
        <translation type="unfinished">Réservé</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Agregar una prueba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algo más que decir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con permiso de quienes salen o se oyen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datos de la prueba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De ninguna en particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De qué día es</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diga en pocas palabras qué es.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo se guarda cifrado. En la lista viaja solo una imagen pequeña.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elegir la foto, el escaneo, la grabación o el documento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elegir un archivo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar la prueba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La puede ver toda la mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie de la lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O quién, en palabras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién la trajo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué es, en pocas palabras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué fuente la dio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin archivo: solo lo que se vio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>sin fecha</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Ver como tabla</source>
        <translation>Voir en tableau</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Todo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Más tipos de nota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buscar en esta sesión</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Buscar o ir a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo encontrado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nada en esta laptop lleva «{0}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesión {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una palabra, un nombre, o a dónde ir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quedarse aquí</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Preparar esta laptop</source>
        <translation>Préparer cet ordinateur</translation>
    </message>
    <message>
        <source>imprimir la hoja</source>
        <translation>imprimer la feuille</translation>
    </message>
    <message>
        <source>paso anterior</source>
        <translation>étape précédente</translation>
    </message>
    <message>
        <source>Mostrar palabras</source>
        <translation>Afficher les mots</translation>
    </message>
    <message>
        <source>Ocultar</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>En pantalla las palabras están tapadas</source>
        <translation>À l’écran les mots sont couverts</translation>
    </message>
    <message>
        <source>Cualquiera que mire puede leerlas</source>
        <translation>Quiconque regarde peut les lire</translation>
    </message>
    <message>
        <source>Hoja de recuperación con sus doce palabras tapadas</source>
        <translation>Feuille de récupération, ses douze mots couverts</translation>
    </message>
    <message>
        <source>Hoja de recuperación con sus doce palabras a la vista</source>
        <translation>Feuille de récupération, ses douze mots visibles</translation>
    </message>
    <message>
        <source>La hoja salió hacia la impresora</source>
        <translation>La feuille est partie vers l’imprimante</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>¿A quién se da la palabra?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar la palabra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Quién pide la palabra?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poner en la lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie está marcado como presente.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay jóvenes presentes sin hablar, o no se sabe su edad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) en la lista de palabra pedida</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>{0} de {1} cláusulas completas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no hay cláusulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cláusula {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faltan {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitar este compromiso…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Se le podrá dar seguimiento?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compromiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esta cláusula no compromete a nadie todavía: quién hace qué, y para cuándo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregar compromiso…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puede firmarse con huecos. El acta los nombrará para que nadie los olvide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapTable</name>
    <message>
        <source>Quién</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que tiene cada cláusula para darle seguimiento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>está</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cláusula</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRosterScreen</name>
    <message>
        <source>Importar lista de personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>{0} · {1} filas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seguir al paso siguiente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volver al paso anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>una repetida entra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>una repetida queda fuera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salir sin importar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elegir el archivo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sirve la lista como la tenga: Excel, LibreOffice, CSV o una tabla guardada de la web. Elija el archivo o arrástrelo aquí. Nada entra a la mesa hasta el último paso.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atrás</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Todavía no se ha importado nada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columnas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetidas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir: ver repetidas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir: ver qué va a pasar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importar la lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Volver a las personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta decir en qué columna están los nombres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leyendo la lista…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listas ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elegir la lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Borrar «{0}» de esta laptop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las personas ya están en la mesa. El archivo no se podrá recuperar desde aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrar el archivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejarlo donde está</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo se borró. En una memoria USB puede quedar rastro de él.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>Teclas y avisos</source>
        <translation>Touches et avis</translation>
    </message>
    <message>
        <source>Teclas</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Avisos</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>En todas las pantallas</source>
        <translation>Sur tous les écrans</translation>
    </message>
    <message>
        <source>Aquí queda lo que el programa le avise hoy.</source>
        <translation>Ce que le programme vous dit aujourd’hui reste ici.</translation>
    </message>
    <message>
        <source>ir a cada lugar de la izquierda</source>
        <translation>aller à chaque lieu de gauche</translation>
    </message>
    <message>
        <source>buscar o ir a</source>
        <translation>chercher ou aller à</translation>
    </message>
    <message>
        <source>estas teclas y los avisos</source>
        <translation>ces touches et les avis</translation>
    </message>
    <message>
        <source>siguiente parte de la pantalla; con Mayús, la anterior</source>
        <translation>partie suivante de l’écran ; avec Maj, la précédente</translation>
    </message>
    <message>
        <source>filtrar aquí</source>
        <translation>filtrer ici</translation>
    </message>
    <message>
        <source>agregar</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>la acción principal</source>
        <translation>l’action principale</translation>
    </message>
    <message>
        <source>imprimir</source>
        <translation>imprimer</translation>
    </message>
    <message>
        <source>leer un paquete</source>
        <translation>lire un paquet</translation>
    </message>
    <message>
        <source>deshacer</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>leer en grande</source>
        <translation>lire en grand</translation>
    </message>
    <message>
        <source>cambiar de tema</source>
        <translation>changer de thème</translation>
    </message>
    <message>
        <source>letra más grande</source>
        <translation>texte plus grand</translation>
    </message>
    <message>
        <source>letra más pequeña</source>
        <translation>texte plus petit</translation>
    </message>
    <message>
        <source>letra de tamaño normal</source>
        <translation>texte de taille normale</translation>
    </message>
    <message>
        <source>bloquear ahora</source>
        <translation>verrouiller maintenant</translation>
    </message>
    <message>
        <source>vista discreta</source>
        <translation>vue discrète</translation>
    </message>
    <message>
        <source>cerrar; nunca se pierde lo escrito</source>
        <translation>fermer ; ce qui est écrit n’est jamais perdu</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Intro</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Espacio</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Re Pág</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>Av Pág</source>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>Supr</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Mayús</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Idioma y letra</source>
        <translation>Langue et texte</translation>
    </message>
    <message>
        <source>Elija su idioma y el tamaño de la letra</source>
        <translation>Choisissez la langue et la taille du texte</translation>
    </message>
    <message>
        <source>Puede cambiarlos cuando quiera: la letra con Ctrl y más o menos, el tema con F12.</source>
        <translation>Vous pouvez les changer à tout moment : le texte avec Ctrl et plus ou moins, le thème avec F12.</translation>
    </message>
    <message>
        <source>Tamaño de la letra</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>LedgerFigure</name>
    <message>
        <source>Invitadas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hablaron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmaron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grupo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mujeres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hombres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menores de 30 años</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De 30 años o más</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>abrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cambiar datos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quitar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>%n minuto(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Antes avisa, y con tocar una tecla se sigue. Lo que está a medio escribir queda guardado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloquear ahora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloqueo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si nadie la toca, se bloquea en</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Claros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Como el sistema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mucho contraste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oscuros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pantalla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamaño de la letra</source>
        <translation type="unfinished">Taille du texte</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Sus datos no han llegado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice: «{0}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firma {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testigo: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Después, en {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesChecks</name>
    <message>
        <source>{0} y {1} más</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fecha, hora y lugar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hora de cierre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quórum anotado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A todas las personas se les preguntó si se les nombra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intérprete: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leída en voz alta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninguna preocupación sale con nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cláusulas con su seguimiento completo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservas con sus palabras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acuerdos con el texto cerrado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin versiones por decidir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No falta ningún cambio por llegar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta la hora de inicio o el lugar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin hora de inicio no hay acta que imprimir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta la hora de cierre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se anotó el quórum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie está marcado como presente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se ha leído en voz alta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninguna nota es para el acta</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) presente(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A %n persona(s) no se les preguntó si se les nombra: saldrán reservadas</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nombre(s) reservado(s), ocultos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s) para el acta</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s) del equipo o privadas, fuera</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preocupación(es) salen con nombre; las leerá toda la mesa</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cláusula(s) con huecos; el acta los nombra</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserva(s) sin palabras</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acuerdo(s) con el texto abierto</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dato(s) con dos versiones sin decidir: así no puede ser definitiva</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faltan %n cambio(s) que no han llegado</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesDialogs</name>
    <message>
        <source>¿Dejar definitiva esta acta?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejarla definitiva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir revisando</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El texto queda como está y ya no cambia. Si algo hay que corregir, se hará otra revisión que nombra a esta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por qué corrige la {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba por qué, en una línea. Sale en el acta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Qué dedo puso {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anotar la huella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Dedo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Quién firma a ruego de {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anotar firma a ruego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firma a ruego: la persona pone su huella, otra firma por ella y una más da fe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elija a la persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin testigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No puso huella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firma por ella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huella de la persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta decir quién firma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Dónde firmó {0} después?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anotar la firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba el lugar donde firmó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Imprimir el borrador?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Imprimir el acta?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n página(s) por copia.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copias</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesScreen</name>
    <message>
        <source>Acta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acta No. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesión</source>
        <translation type="unfinished">Séance</translation>
    </message>
    <message>
        <source>Hay dos definitivas: falta decir cuál rige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitiva {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Código {0}, revisión {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>página siguiente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>página anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la persona elegida firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pone su huella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firma a ruego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no firma, con sus palabras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pone su sello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quitar lo anotado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejar definitiva…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir borrador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportar una copia…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hacer otra revisión…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmó después, en otro lugar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} de {1} personas resueltas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejar definitiva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir y firmar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no hay sesiones. El acta nace de una sesión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revisión {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La leerán: quienes son miembros de la mesa, y quien reciba el papel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copia reducida para {0}, sin números de documento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El acta es definitiva. Código {0}, revisión {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n página(s) van a la impresora.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>¿Exportar una copia sin cifrar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo queda fuera de la protección de este programa: lo puede abrir quien tenga la laptop o la memoria donde lo guarde. Para firmar basta imprimir desde aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elegir dónde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exportar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportar una copia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La copia quedó en {0}, sin cifrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Quitar lo anotado de {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se quita de la lista de firmas: {0}. El historial lo recuerda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>Alguna palabra no es la de la hoja. Compare una por una, en orden.</source>
        <translation type="unfinished">Un mot n’est pas celui de la feuille. Comparez un par un, dans l’ordre.</translation>
    </message>
    <message>
        <source>Comprobar y terminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiarla a mano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoja de recuperación nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir hoja</source>
        <translation type="unfinished">Imprimer la feuille</translation>
    </message>
    <message>
        <source>La hoja anterior ya no abre este espacio. No se guarda copia de estas palabras en la laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palabra</source>
        <translation type="unfinished">Mot</translation>
    </message>
    <message>
        <source>Para comprobar, escriba las doce palabras de su hoja:</source>
        <translation type="unfinished">Pour vérifier, saisissez les douze mots de votre feuille :</translation>
    </message>
    <message>
        <source>Póngala en papel ahora</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Volver a la sesión{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abrir sesión{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asistencia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SESIÓN EN CURSO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SESIÓN EN PAUSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRÓXIMA SESIÓN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRÓXIMA SESIÓN · YA ES HORA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} H {1} MIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRÓXIMA SESIÓN · EN {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} a {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n convocada(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} de {1} partes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convocatoria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin fecha de convocatoria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n punto(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sin puntos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lista de personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nadie en la lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intérprete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falta intérprete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Corregir la nota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palabras de la nota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tipo de nota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién habla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién la lee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver lo nuevo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si guarda lo suyo, quedan las dos versiones y alguien decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esta nota cambió en otro equipo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrar la nota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejar como está</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie en particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Quién habla?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteKinds</name>
    <message>
        <source>Estacionar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of Dicho</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter of Propuesta</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q</source>
        <comment>letter of Pregunta</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter of Necesidad</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of Preocupación</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <comment>letter of Interés</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter of Acuerdo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <comment>letter of Desacuerdo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter of Estacionar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter of Observación</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of Decisión</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dichos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propuestas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preguntas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Necesidades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preocupaciones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intereses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acuerdos</source>
        <translation type="unfinished">Accords</translation>
    </message>
    <message>
        <source>Desacuerdos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estacionado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observaciones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisiones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Borrador de lo que está ahora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitiva, revisión {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué se ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oficio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idioma del acta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copia para</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antes de dejarla definitiva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que está ahora en el registro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El texto ya no cambia: la misma acta imprime siempre igual. Para corregir se hace otra revisión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nada de esto impide imprimir. El borrador dice que no tiene validez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Cerrar</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Corregir sus datos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejarla cifrada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El original todavía no ha llegado. Viaja en una memoria, o cuando haya buena conexión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este archivo no se puede ver aquí. Exporte una copia para abrirlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportar la copia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportar una copia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportar una copia…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La copia queda fuera de lo cifrado: quien tenga esa memoria o carpeta la puede ver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitar la prueba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin archivo: lo que se vio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} · huella {2}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Exportar una copia sin cifrar?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Páginas del acta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Página anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Página siguiente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Más pequeña</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Más grande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al ancho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí estarán las páginas del acta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Página {0} de {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartyDialog</name>
    <message>
        <source>Agregar una parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datos de la parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregar la parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Sin sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre de la parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por ejemplo: debe consultar a su asamblea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documento de su mandato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Límites de su mandato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba cómo se llama la parte.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Al menos 10 letras; los espacios cuentan.</source>
        <translation type="unfinished">Au moins 10 lettres ; les espaces comptent.</translation>
    </message>
    <message>
        <source>Cambiar la frase de paso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambiarla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejar la de antes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es muy corta: use al menos 10 letras.</source>
        <translation type="unfinished">Trop courte : au moins 10 lettres.</translation>
    </message>
    <message>
        <source>Mostrar la frase de paso</source>
        <translation type="unfinished">Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>No es igual a la de arriba. Escríbala otra vez.</source>
        <translation type="unfinished">Différente de celle du dessus. Saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>Nueva frase de paso</source>
        <translation type="unfinished">Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Ocultar la frase de paso</source>
        <translation type="unfinished">Masquer la phrase de passe</translation>
    </message>
    <message>
        <source>Otra vez, para no equivocarse</source>
        <translation type="unfinished">Encore une fois, pour être sûr</translation>
    </message>
    <message>
        <source>Use cuatro o cinco palabras que no vayan juntas y que solo usted asocie. Las copias de respaldo que ya hizo se siguen abriendo con la frase de entonces.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Cifrado. Se abre con su frase de paso.</source>
        <translation>Chiffré. S’ouvre avec votre phrase de passe.</translation>
    </message>
    <message>
        <source>Frase de paso</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Mostrar la frase de paso</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>Ocultar la frase de paso</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
    <message>
        <source>Las mayúsculas están activadas</source>
        <translation>Les majuscules sont activées</translation>
    </message>
    <message>
        <source>Usar hoja de recuperación</source>
        <translation>Utiliser la feuille de récupération</translation>
    </message>
    <message>
        <source>Cada intento tarda un poco, a propósito. Nada se borra por equivocarse. Sin la frase ni la hoja, nadie puede abrir estos datos.</source>
        <translation>Chaque essai prend un moment, exprès. Rien n’est effacé en cas d’erreur. Sans la phrase ni la feuille, personne ne peut ouvrir ces données.</translation>
    </message>
    <message>
        <source>Abriendo…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Desbloquear</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Escriba su frase de paso.</source>
        <translation>Saisissez votre phrase de passe.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Frase de paso</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Creada</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Escoja su frase de paso</source>
        <translation>Choisissez votre phrase de passe</translation>
    </message>
    <message>
        <source>Abre sus datos cada vez. Use cuatro o cinco palabras que no vayan juntas y que solo usted asocie. No la escriba en la laptop.</source>
        <translation>Elle ouvre vos données à chaque fois. Prenez quatre ou cinq mots sans lien, que vous seul associez. Ne l’écrivez pas sur l’ordinateur.</translation>
    </message>
    <message>
        <source>Al menos 10 letras; los espacios cuentan.</source>
        <translation>Au moins 10 lettres ; les espaces comptent.</translation>
    </message>
    <message>
        <source>Otra vez, para no equivocarse</source>
        <translation>Encore une fois, pour être sûr</translation>
    </message>
    <message>
        <source>Mostrar la frase de paso</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>Ocultar la frase de paso</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
    <message>
        <source>Crear y seguir</source>
        <translation>Créer et continuer</translation>
    </message>
    <message>
        <source>Es muy corta: use al menos 10 letras.</source>
        <translation>Trop courte : au moins 10 lettres.</translation>
    </message>
    <message>
        <source>No es igual a la de arriba. Escríbala otra vez.</source>
        <translation>Différente de celle du dessus. Saisissez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>PeopleDialogs</name>
    <message>
        <source>Persona nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregar a la lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Reservar su nombre desde ahora: en la mesa saldrá un seudónimo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Qué se corrige de {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posibles repetidas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver a esta persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Nunca se juntan dos personas. Si son la misma, corrija una y quite la otra, si ninguna sesión la nombra.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Personas</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>persona nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corregir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregar persona…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importar lista…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asistencia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posibles repetidas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buscar por nombre, cargo o parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas de la mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí estarán las personas de la mesa. Agregue a la primera, o importe la lista que ya tenga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imprimir su página</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservar su nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quitar de la lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parte y cargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesiones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salir en el acta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todas las partes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posibles repetidas: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya está en la lista de la mesa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su página va a la impresora. Désela solo a esa persona.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Nombrar de nuevo a esta persona?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su nombre volverá a salir en pantallas y papeles. Hágalo solo si ella lo pidió.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombrarla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejarla reservada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Quitar a {0} de la lista?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se borran sus datos y sus consentimientos. Si una sesión la nombra, no se puede quitar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejarla</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre de la parte nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector de la parte nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En nombre de la parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comunidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Necesita interpretación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba el nombre, o un seudónimo si lo prefiere así.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba cómo se llama la parte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba el año con cuatro cifras, como 1985.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Año de nacimiento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pueblo, según dice la persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idioma que prefiere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documento de identidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teléfono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin decir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otra parte, nueva…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Quién es usted</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>¿Quién va a usar esta laptop?</source>
        <translation>Qui utilisera cet ordinateur ?</translation>
    </message>
    <message>
        <source>Su nombre queda en lo que usted escriba y en las actas que facilite. Va cifrado.</source>
        <translation>Votre nom reste sur ce que vous écrivez et dans les procès-verbaux que vous animez. Il est chiffré.</translation>
    </message>
    <message>
        <source>Nombre y apellidos</source>
        <translation>Nom et prénoms</translation>
    </message>
    <message>
        <source>Escriba su nombre.</source>
        <translation>Saisissez votre nom.</translation>
    </message>
    <message>
        <source>En la mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datos que se guardan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consentimientos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesiones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que dijo y firmó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que el registro dice de usted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puede pedir que se corrija, que se reserve su nombre o retirar un consentimiento. Lo que ya está en papel firmado no cambia, pero se anota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre reservado, para el equipo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parte y cargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acreditación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comisión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idiomas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Necesita interpretación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comunidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>todavía está escrito, aunque la mesa ya no lo guarda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se le ha preguntado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preguntó {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testigo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesión {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veces que tuvo la palabra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notas de lo que dijo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Elija a una persona para ver lo que el registro dice de ella.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corregir…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir su página</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservar su nombre…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombrarla de nuevo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitar de la lista…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservado</source>
        <translation type="unfinished">Réservé</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Escriba una parte del nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Retour</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ruego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} y {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preguntar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo retiró</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lo dio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De palabra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escrito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con huella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con intérprete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dado</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointDialog</name>
    <message>
        <source>Punto de la agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin tiempo acordado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Título del punto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutos acordados</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Agregar el punto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba de qué trata el punto.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Positions</name>
    <message>
        <source>A</source>
        <comment>letter of De acuerdo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter of Con reserva</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter of No</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <comment>letter of Se abstiene</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U</source>
        <comment>letter of Ausente</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of Debe consultar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin posición</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>por confirmar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posiciones</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n por confirmar: el texto cambió después</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sin posiciones todavía</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vuelve el {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcessRows</name>
    <message>
        <source>En curso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En pausa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoy {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cláusula(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compromiso(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n convocada(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presente(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Planificada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} de 2 delegados nombrados</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} de 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Falta nombrar %n delegado(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dos versiones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texto abierto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmado</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcessScreen</name>
    <message>
        <source>Mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesas</source>
        <translation type="unfinished">Tables</translation>
    </message>
    <message>
        <source>Etapa: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desde {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>inclusión: ver como tabla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planificar una sesión, o agregar una parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en una lista: abrir o cambiar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambiar etapa…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planificar sesión…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesiones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Páginas de la mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregar una parte…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí estarán las partes: quienes se sientan a la mesa, cada una con su titular y su suplente.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí estarán las sesiones: plenarias, comisiones, visitas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrar la formación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se borra también la lista de quienes fueron. Queda en el registro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no hay ninguna mesa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver a la sesión{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ir a la sesión{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Quitar a {0} de la mesa?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que ya se escribió de ella queda en el registro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitar la parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Borrar {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se borran también su agenda y su lista. Una sesión que ya se abrió no se puede borrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrar la sesión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejarla</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcessesScreen</name>
    <message>
        <source>Mesas</source>
        <translation type="unfinished">Tables</translation>
    </message>
    <message>
        <source>abrir la mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empezar una mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empezar una mesa…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí estarán sus mesas. Una mesa es un proceso de diálogo entre partes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sesión(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Terminada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sesión en curso</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n por decidir</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>próxima sesión sin fecha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>próxima sesión: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La mesa está abierta. Siga con las partes y la primera sesión.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Su programa</source>
        <translation>Votre programme</translation>
    </message>
    <message>
        <source>Unirse o empezar</source>
        <translation>Rejoindre ou commencer</translation>
    </message>
    <message>
        <source>¿Trabaja con un programa?</source>
        <translation>Travaillez-vous avec un programme ?</translation>
    </message>
    <message>
        <source>Un programa reúne mesas y equipos. Puede empezar sin él y unirse después.</source>
        <translation>Un programme réunit tables et équipes. Vous pouvez commencer sans lui et le rejoindre ensuite.</translation>
    </message>
    <message>
        <source>Por ahora trabajo sin programa</source>
        <translation>Pour l’instant je travaille sans programme</translation>
    </message>
    <message>
        <source>Me invitarán después, o no hace falta</source>
        <translation>On m’invitera plus tard, ou ce n’est pas nécessaire</translation>
    </message>
    <message>
        <source>Empiezo un programa y lo coordino</source>
        <translation>Je commence un programme et le coordonne</translation>
    </message>
    <message>
        <source>Desde aquí se invita a los demás equipos</source>
        <translation>Les autres équipes sont invitées d’ici</translation>
    </message>
    <message>
        <source>Nombre del programa</source>
        <translation>Nom du programme</translation>
    </message>
    <message>
        <source>Escriba el nombre del programa.</source>
        <translation>Saisissez le nom du programme.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Marcar quién llega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba el nombre; si ya vino antes, aparece abajo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre de quien llega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marcar presente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona nueva…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregar «{0}» como persona nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quienes se llaman así</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ratification</name>
    <message>
        <source>Anotar lo que decidió</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documento que lo dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Día en que lo decidió</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El acta dice quién ratificó y quién no, con su fecha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por ejemplo: acta de asamblea 12-2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>¿Qué decidió la asamblea?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadLarge</name>
    <message>
        <source>Leer en grande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} de {1} · flechas: otra página · + y −: tamaño · Esc: volver</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Listo</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Esta laptop está lista</source>
        <translation>Cet ordinateur est prêt</translation>
    </message>
    <message>
        <source>Sus datos van cifrados y su hoja de recuperación sirve. Guárdela lejos de aquí.</source>
        <translation>Vos données sont chiffrées et votre feuille de récupération fonctionne. Gardez-la loin d’ici.</translation>
    </message>
    <message>
        <source>Sus datos van cifrados. Falta la hoja de recuperación: el programa se la recordará.</source>
        <translation>Vos données sont chiffrées. Il manque la feuille de récupération : le programme vous la rappellera.</translation>
    </message>
    <message>
        <source>Entrar</source>
        <translation>Entrer</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>HOJA DE RECUPERACIÓN</source>
        <translation>FEUILLE DE RÉCUPÉRATION</translation>
    </message>
    <message>
        <source>Doce palabras, en este orden</source>
        <translation>Douze mots, dans cet ordre</translation>
    </message>
    <message>
        <source>Cómo usarla: abra Facilitator, elija «Usar hoja de recuperación» y escriba las doce palabras en orden. Guárdela lejos de la laptop. Si la pierde, haga otra en Ajustes: la anterior deja de servir.</source>
        <translation>Comment l’utiliser : ouvrez Facilitator, choisissez « Utiliser la feuille de récupération » et saisissez les douze mots dans l’ordre. Gardez-la loin de l’ordinateur. Si vous la perdez, faites-en une autre dans Réglages : celle-ci ne servira plus.</translation>
    </message>
</context>
<context>
    <name>Reserving</name>
    <message>
        <source>¿Reservar el nombre de {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservar ahora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejar como está</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desde ahora saldrá un seudónimo en pantallas y papeles. Lo que ya se imprimió o se compartió queda en manos de quien lo tiene; se le dirá qué documentos son.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si lo deja vacío, se pone «Persona reservada» con un número.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seudónimo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su nombre queda reservado. En la mesa: «{0}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentos definitivos que ya dicen su nombre: {0}. Textos que lo dicen y puede corregir: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>presentes de {0} convocadas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quórum: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min de palabra</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palabra</source>
        <translation type="unfinished">Mot</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Escala: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asistencia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marcar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marcar la asistencia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién ha hablado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barra: palabra. Raya: parte de las personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién ha hablado, por sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al dar la palabra se verá aquí quién ha hablado y quién no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hacer ronda por grupos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oír a jóvenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consenso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hacer sondeo de consenso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n persona(s), {1} % del tiempo.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mujeres: {0} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jóvenes: nadie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jóvenes: {0} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mujer(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hombre(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joven(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Reservado</source>
        <translation>Réservé</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>No se guardó. Intro para corregir y guardar otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, sin nombrar en el acta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · por intérprete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dos versiones: falta decidir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasa a cláusula {0} del Acuerdo {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en curso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} más</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona que no ha llegado al registro</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Planificar una sesión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datos de la sesión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planificar la sesión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>la que sigue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin fecha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Códigos separados por coma: es, kek, quc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Día</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idiomas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Número</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Título, si lo tiene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intérprete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombres separados por coma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quórum acordado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convocada el</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empezar con la agenda que propone el método</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poner a todas las personas en la lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminaría antes de empezar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se conoce el idioma «{0}».</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Sesión</source>
        <translation type="unfinished">Séance</translation>
    </message>
    <message>
        <source>Mesas</source>
        <translation type="unfinished">Tables</translation>
    </message>
    <message>
        <source>Sesiones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En curso · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planificada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En pausa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardado {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, con intérprete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guardar la nota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renglón nuevo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tipo de nota, con su letra; también /p y espacio al principio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quién habla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la nota va al acta; F3 al equipo, F4 solo a usted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dar la palabra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sondeo de consenso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asistencia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leer en grande; nunca lo del equipo ni lo privado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abrir la sesión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Terminar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abrir de nuevo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver el acta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no hay ninguna sesión. Se planifican en una mesa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ir a Mesas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí está lo que quedó a medio escribir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí quedarán las notas, en el orden en que se habla. Escriba abajo y toque Intro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninguna nota es así en esta sesión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nota corregida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nota borrada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punto de la agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesión {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Sesión {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesión</source>
        <translation type="unfinished">Séance</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Ajustes</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>Borrar de esta laptop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambiar la frase de paso…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejar la de ahora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergencia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este equipo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hacer otra hoja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoja de recuperación nueva…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huella de este equipo. Léanla entre dos personas para saber que es de verdad este.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La frase de paso es otra desde ahora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La hoja de ahora deja de abrir este espacio. Tenga a mano con qué imprimir o copiar doce palabras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La hoja nueva no se comprobó. Haga otra en Ajustes antes de necesitarla.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que abre este espacio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primero le dice qué no se ha compartido. Después destruye las llaves y los datos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si perdió la hoja o alguien más la vio, haga otra: la anterior deja de servir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>este espacio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Hacer otra hoja de recuperación?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Palabra</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Hoja de recuperación</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Probada</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Falta probarla</source>
        <translation>Reste à vérifier</translation>
    </message>
    <message>
        <source>Ponga en papel su hoja de recuperación</source>
        <translation>Mettez sur papier votre feuille de récupération</translation>
    </message>
    <message>
        <source>Si olvida su frase de paso, solo con esta hoja se puede volver a abrir sus datos.</source>
        <translation>Si vous oubliez votre phrase de passe, seule cette feuille peut rouvrir vos données.</translation>
    </message>
    <message>
        <source>Imprímala ahora</source>
        <translation>Imprimez-la maintenant</translation>
    </message>
    <message>
        <source>Son doce palabras. No se guarda copia en la laptop.</source>
        <translation>Ce sont douze mots. Aucune copie ne reste sur l’ordinateur.</translation>
    </message>
    <message>
        <source>Guárdela lejos de la laptop</source>
        <translation>Gardez-la loin de l’ordinateur</translation>
    </message>
    <message>
        <source>En su casa o con alguien de confianza.</source>
        <translation>Chez vous ou chez une personne de confiance.</translation>
    </message>
    <message>
        <source>No le tome foto</source>
        <translation>Ne la photographiez pas</translation>
    </message>
    <message>
        <source>Quien tenga la hoja y la laptop puede leer todo.</source>
        <translation>Qui a la feuille et l’ordinateur peut tout lire.</translation>
    </message>
    <message>
        <source>Imprimir hoja</source>
        <translation>Imprimer la feuille</translation>
    </message>
    <message>
        <source>No tengo impresora: copiar a mano</source>
        <translation>Pas d’imprimante : copier à la main</translation>
    </message>
    <message>
        <source>Para comprobar, escriba las doce palabras de su hoja:</source>
        <translation>Pour vérifier, saisissez les douze mots de votre feuille :</translation>
    </message>
    <message>
        <source>Las tildes no importan. «Seguir» se activa cuando están las doce.</source>
        <translation>Les accents ne comptent pas. « Continuer » s’active quand les douze y sont.</translation>
    </message>
    <message>
        <source>Hacerlo mañana…</source>
        <translation>Le faire demain…</translation>
    </message>
    <message>
        <source>Alguna palabra no es la de la hoja. Compare una por una, en orden.</source>
        <translation>Un mot n’est pas celui de la feuille. Comparez un par un, dans l’ordre.</translation>
    </message>
    <message>
        <source>¿Seguir sin hoja de recuperación?</source>
        <translation>Continuer sans feuille de récupération ?</translation>
    </message>
    <message>
        <source>Si olvida la frase de paso antes de hacerla, nadie podrá abrir sus datos. Mañana se hará otra hoja con palabras nuevas.</source>
        <translation>Si vous oubliez la phrase de passe avant de la faire, personne ne pourra ouvrir vos données. Demain une autre feuille sera faite, avec de nouveaux mots.</translation>
    </message>
    <message>
        <source>Seguir sin hoja</source>
        <translation>Continuer sans feuille</translation>
    </message>
    <message>
        <source>Hacerla ahora</source>
        <translation>La faire maintenant</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Esa parte todavía no está en esta versión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todo a la vista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vista discreta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vista discreta puesta</source>
        <translation>Vue discrète activée</translation>
    </message>
    <message>
        <source>Vista discreta quitada</source>
        <translation>Vue discrète désactivée</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Teclas</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Lugares</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Aquí no hay nada que se pueda leer ante todos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eso no está en esta versión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoy</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Mesas</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Sesión</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Acuerdos</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Análisis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Compartir</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Buscar</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Ajustes</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ShellNotices</name>
    <message>
        <source>Quitar este aviso</source>
        <translation>Retirer cet avis</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SignaturesPanel</name>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Falta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Firmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo firma cada quien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por resolver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buscar a una persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo firma cada persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>huella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sello</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Corregir lo que dijo esta fuente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservado: solo lo lee el equipo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Según esta fuente:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo lo lee el equipo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>Cambiar de etapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Etapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin valorar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusTeller</name>
    <message numerus="yes">
        <source>%n cambio(s) sin compartir</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sin conexión; no hace falta</source>
        <translation type="unfinished">Sans connexion ; ce n’est pas nécessaire</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Paso {number} de {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Atrás</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n parte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ver las {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n compromiso(s) pasó(aron) su fecha.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Condiciones mínimas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver los compromisos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Últimas sesiones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acuerdos y compromisos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etapas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intro: valorar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusión: personas distintas en todas las sesiones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver como tabla</source>
        <translation type="unfinished">Voir en tableau</translation>
    </message>
    <message>
        <source>Aquí se verá quién fue invitada, vino, habló y firmó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí estarán las partes de la mesa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí estarán las sesiones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no hay acuerdos. Nacen en las sesiones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver todos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegados nombrados: titular y suplente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valoradas el {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin valorar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>{0} de {1} partes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sondeo anterior: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se saca un promedio: el acta dice qué dijo cada parte, y por qué.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay consenso todavía.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se puede buscar otro texto, o llevarlo a una comisión o a la agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buscar otro texto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin respuesta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Notas de la sesión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intro: corregir. Supr: borrar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>con pruebas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin pruebas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cláusula {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hace %n día(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hoy</source>
        <translation type="unfinished">Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Buenos días, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buenas tardes, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buenas noches, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mesa(s) en esta laptop</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compromiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que llegó de otro equipo no casa con lo que ya estaba. Nada se perdió.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruebas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver compromisos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abrir la sesión que sigue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en la lista: abrir el acuerdo del compromiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compromisos de esta semana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ningún compromiso vence en los próximos siete días.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Después</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesiones que vienen después</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copia de respaldo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiar a otra memoria…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver cuáles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí estará la sesión que sigue. Se planifica en una mesa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ir a Mesas</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vencido(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ver los {0} abiertos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin fecha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no hay ninguna copia. Si esta laptop se pierde, se pierde todo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La última se hizo hoy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La última se hizo el {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s) están solo en esta laptop, guardados y cifrados.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>La hoja de recuperación no se probó. Sin ella, quien olvida la frase de paso pierde todo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cosa(s) por decidir</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dos equipos escribieron lo mismo de otra forma. Ninguna versión se perdió.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiar a otra memoria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copia hecha y comprobada: {0}. Se abre con la misma frase de paso.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Agregar la formación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregar una formación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datos de la formación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Día</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba cómo se llamó la formación.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espacio marca a quien la pasó entera; primero salen las titulares y los suplentes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién la dio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiénes fueron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué formación fue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué habilidades enseñó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>sin decir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>%n hora(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agregar una formación…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí estarán las formaciones: quién aprendió qué, y quién puede enseñarlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuenta a todas las personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuenta titulares y suplentes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En algo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formaciones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llega sin formar: {0}. No impide seguir; conviene ofrecer un taller antes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nivelación: quién llega formado a la mesa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas formadas por sector y habilidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} de {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwicePage</name>
    <message>
        <source>Nunca se juntan dos personas sin que usted lo diga. Lo que no decida, entra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filas que pueden estar repetidas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E: entra. F: queda fuera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>es otra persona: entra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>es la misma: queda fuera</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fila(s) pueden ser alguien que ya está.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nadie parece estar repetido.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} · fila {2}: {3} · {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queda fuera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fila {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ya está</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Deshacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deshecho: quedó como antes ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deshecho: se quitó lo agregado ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deshecho: volvió lo borrado ({0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Desbloquear</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>desbloquear</source>
        <translation>déverrouiller</translation>
    </message>
    <message>
        <source>usar la hoja de recuperación</source>
        <translation>utiliser la feuille de récupération</translation>
    </message>
    <message>
        <source>¿Qué espacio abre?</source>
        <translation>Quel espace ouvrez-vous ?</translation>
    </message>
    <message>
        <source>Abrir otro espacio…</source>
        <translation>Ouvrir un autre espace…</translation>
    </message>
    <message>
        <source>Empezar uno nuevo…</source>
        <translation>En commencer un nouveau…</translation>
    </message>
    <message>
        <source>Letra más grande</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Cambiar de tema</source>
        <translation>Changer de thème</translation>
    </message>
    <message>
        <source>Emergencia…</source>
        <translation>Urgence…</translation>
    </message>
    <message>
        <source>Datos inventados, para aprender</source>
        <translation>Données inventées, pour apprendre</translation>
    </message>
    <message>
        <source>Práctica</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Espacio {number}</source>
        <translation>Espace {number}</translation>
    </message>
    <message>
        <source>Cifrado en esta laptop</source>
        <translation>Chiffré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Abierto por última vez el {day}</source>
        <translation>Ouvert pour la dernière fois le {day}</translation>
    </message>
    <message>
        <source>Elija la carpeta del espacio</source>
        <translation>Choisissez le dossier de l’espace</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>A qué se fue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anotar la visita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anotar una visita de verificación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuándo se hizo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Después anote lo que dijo cada fuente, por separado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombres separados por coma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiénes la hicieron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Retour</translation>
    </message>
</context>
<context>
    <name>WhoList</name>
    <message>
        <source>Quién habla</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordDifference</name>
    <message>
        <source>{0} Agregado: {1}. Quitado: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Palabra</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Hoja de recuperación</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Escriba las doce palabras en orden. Las tildes no importan.</source>
        <translation>Saisissez les douze mots dans l’ordre. Les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>Al menos 10 letras: mejor varias palabras.</source>
        <translation>Au moins 10 lettres : plutôt plusieurs mots.</translation>
    </message>
    <message>
        <source>Nueva frase de paso</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Mostrar la frase de paso</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>Ocultar la frase de paso</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Abrir con la hoja</source>
        <translation>Ouvrir avec la feuille</translation>
    </message>
    <message>
        <source>Falta alguna palabra, o no es de las que puede llevar una hoja.</source>
        <translation>Il manque un mot, ou ce n’est pas un de ceux qu’une feuille peut porter.</translation>
    </message>
    <message>
        <source>Es muy corta: use al menos 10 letras.</source>
        <translation>Trop courte : au moins 10 lettres.</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Cortina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} para volver</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
