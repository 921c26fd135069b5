<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="es">
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
        <source>Pedir la palabra…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminar el turno</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregar punto…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí estarán los puntos de la agenda, con su tiempo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminar el punto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puntos de la agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intro: pasar a este punto</source>
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
    <name>CellDelegate</name>
    <message>
        <source>Reservado</source>
        <translation>Réservé</translation>
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
    <name>Curtain</name>
    <message>
        <source>Cortina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} para volver</source>
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
        <source>Más…</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>Deshacer</source>
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
    <name>ReadLarge</name>
    <message>
        <source>Leer en grande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} de {1} · flechas: otra nota · Esc: volver</source>
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
        <source>cortina: tapa todo, no pierde nada</source>
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
        <source>Deshacer</source>
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
        <source>No hay nada que se pueda leer ante todos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesión {0}</source>
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
    <name>WhoList</name>
    <message>
        <source>Quién habla</source>
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
</TS>
