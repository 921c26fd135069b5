<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es">
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
        <translation>Reserved</translation>
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
        <translation>No connection; none is needed</translation>
    </message>
    <message>
        <source>Lo que falta compartir se ve al entrar</source>
        <translation>What is not yet shared is shown once you enter</translation>
    </message>
    <message>
        <source>Cifrado y cerrado</source>
        <translation>Encrypted and closed</translation>
    </message>
    <message>
        <source>Nadie ha entrado</source>
        <translation>Nobody has entered</translation>
    </message>
    <message numerus="yes">
        <source>Cifrado · se bloquea en %n min</source>
        <translation>
            <numerusform>Encrypted · locks in %n min</numerusform>
            <numerusform>Encrypted · locks in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Se bloquea en %n segundo(s). Toque una tecla para seguir.</source>
        <translation>
            <numerusform>Locks in %n second. Press a key to go on.</numerusform>
            <numerusform>Locks in %n seconds. Press a key to go on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>¿Borrar «{name}» de esta laptop?</source>
        <translation>Erase “{name}” from this laptop?</translation>
    </message>
    <message>
        <source>Borrar de esta laptop</source>
        <translation>Erase from this laptop</translation>
    </message>
    <message>
        <source>No borrar</source>
        <translation>Do not erase</translation>
    </message>
    <message>
        <source>BORRAR</source>
        <translation>ERASE</translation>
    </message>
    <message>
        <source>Para borrar, escriba {word}</source>
        <translation>To erase, type {word}</translation>
    </message>
    <message>
        <source>Lo que no se haya compartido ni respaldado se pierde. Mientras está cerrado no se puede saber cuánto es.</source>
        <translation>What was neither shared nor backed up is lost. While it is closed nobody can tell how much that is.</translation>
    </message>
    <message>
        <source>Todo está compartido.</source>
        <translation>Everything is shared.</translation>
    </message>
    <message numerus="yes">
        <source>Quedan %n cambio(s) solo aquí. Si borra ahora, se pierden.</source>
        <translation>
            <numerusform>%n change is only on this laptop. If you erase now, it is lost.</numerusform>
            <numerusform>%n changes are only on this laptop. If you erase now, they are lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Se destruyen las llaves y después los datos. Las copias en memorias y otros equipos no cambian.</source>
        <translation>The keys are destroyed, and then the data. Copies on sticks and other computers do not change.</translation>
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
        <translation>See as a table</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
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
        <translation>Prepare this laptop</translation>
    </message>
    <message>
        <source>imprimir la hoja</source>
        <translation>print the sheet</translation>
    </message>
    <message>
        <source>paso anterior</source>
        <translation>previous step</translation>
    </message>
    <message>
        <source>Mostrar palabras</source>
        <translation>Show the words</translation>
    </message>
    <message>
        <source>Ocultar</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>En pantalla las palabras están tapadas</source>
        <translation>On the screen the words are covered</translation>
    </message>
    <message>
        <source>Cualquiera que mire puede leerlas</source>
        <translation>Anybody who looks can read them</translation>
    </message>
    <message>
        <source>Hoja de recuperación con sus doce palabras tapadas</source>
        <translation>Recovery sheet with its twelve words covered</translation>
    </message>
    <message>
        <source>Hoja de recuperación con sus doce palabras a la vista</source>
        <translation>Recovery sheet with its twelve words in view</translation>
    </message>
    <message>
        <source>La hoja salió hacia la impresora</source>
        <translation>The sheet went to the printer</translation>
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
        <translation>Keys and notices</translation>
    </message>
    <message>
        <source>Teclas</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Avisos</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>En todas las pantallas</source>
        <translation>On every screen</translation>
    </message>
    <message>
        <source>Aquí queda lo que el programa le avise hoy.</source>
        <translation>What the program tells you today is kept here.</translation>
    </message>
    <message>
        <source>ir a cada lugar de la izquierda</source>
        <translation>go to each place at the left</translation>
    </message>
    <message>
        <source>buscar o ir a</source>
        <translation>find or go to</translation>
    </message>
    <message>
        <source>estas teclas y los avisos</source>
        <translation>these keys and the notices</translation>
    </message>
    <message>
        <source>siguiente parte de la pantalla; con Mayús, la anterior</source>
        <translation>next part of the screen; with Shift, the one before</translation>
    </message>
    <message>
        <source>filtrar aquí</source>
        <translation>filter here</translation>
    </message>
    <message>
        <source>agregar</source>
        <translation>add</translation>
    </message>
    <message>
        <source>la acción principal</source>
        <translation>the main action</translation>
    </message>
    <message>
        <source>imprimir</source>
        <translation>print</translation>
    </message>
    <message>
        <source>leer un paquete</source>
        <translation>read a bundle</translation>
    </message>
    <message>
        <source>deshacer</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>leer en grande</source>
        <translation>read large</translation>
    </message>
    <message>
        <source>cambiar de tema</source>
        <translation>change the theme</translation>
    </message>
    <message>
        <source>letra más grande</source>
        <translation>larger text</translation>
    </message>
    <message>
        <source>letra más pequeña</source>
        <translation>smaller text</translation>
    </message>
    <message>
        <source>letra de tamaño normal</source>
        <translation>text of normal size</translation>
    </message>
    <message>
        <source>bloquear ahora</source>
        <translation>lock now</translation>
    </message>
    <message>
        <source>vista discreta</source>
        <translation>discreet view</translation>
    </message>
    <message>
        <source>cerrar; nunca se pierde lo escrito</source>
        <translation>close; what was typed is never lost</translation>
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
        <translation>Space</translation>
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
    <name>LanguagePage</name>
    <message>
        <source>Idioma y letra</source>
        <translation>Language and text</translation>
    </message>
    <message>
        <source>Elija su idioma y el tamaño de la letra</source>
        <translation>Choose your language and the size of the text</translation>
    </message>
    <message>
        <source>Puede cambiarlos cuando quiera: la letra con Ctrl y más o menos, el tema con F12.</source>
        <translation>You can change them at any time: the text with Ctrl and plus or minus, the theme with F12.</translation>
    </message>
    <message>
        <source>Tamaño de la letra</source>
        <translation>Size of the text</translation>
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
        <translation type="unfinished">Agreements</translation>
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
        <translation>Encrypted. It opens with your passphrase.</translation>
    </message>
    <message>
        <source>Frase de paso</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Mostrar la frase de paso</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Ocultar la frase de paso</source>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>Las mayúsculas están activadas</source>
        <translation>Caps Lock is on</translation>
    </message>
    <message>
        <source>Usar hoja de recuperación</source>
        <translation>Use the recovery sheet</translation>
    </message>
    <message>
        <source>Cada intento tarda un poco, a propósito. Nada se borra por equivocarse. Sin la frase ni la hoja, nadie puede abrir estos datos.</source>
        <translation>Each try takes a moment, on purpose. Nothing is erased by getting it wrong. Without the passphrase or the sheet nobody can open these data.</translation>
    </message>
    <message>
        <source>Abriendo…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Desbloquear</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Escriba su frase de paso.</source>
        <translation>Type your passphrase.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Frase de paso</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Creada</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Escoja su frase de paso</source>
        <translation>Choose your passphrase</translation>
    </message>
    <message>
        <source>Abre sus datos cada vez. Use cuatro o cinco palabras que no vayan juntas y que solo usted asocie. No la escriba en la laptop.</source>
        <translation>It opens your data every time. Use four or five words that do not belong together and that only you connect. Do not write it on the laptop.</translation>
    </message>
    <message>
        <source>Al menos 10 letras; los espacios cuentan.</source>
        <translation>At least 10 letters; spaces count.</translation>
    </message>
    <message>
        <source>Otra vez, para no equivocarse</source>
        <translation>Once more, to be sure</translation>
    </message>
    <message>
        <source>Mostrar la frase de paso</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Ocultar la frase de paso</source>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>Crear y seguir</source>
        <translation>Create and go on</translation>
    </message>
    <message>
        <source>Es muy corta: use al menos 10 letras.</source>
        <translation>It is too short: use at least 10 letters.</translation>
    </message>
    <message>
        <source>No es igual a la de arriba. Escríbala otra vez.</source>
        <translation>It is not the same as above. Type it again.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Quién es usted</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>¿Quién va a usar esta laptop?</source>
        <translation>Who will use this laptop?</translation>
    </message>
    <message>
        <source>Su nombre queda en lo que usted escriba y en las actas que facilite. Va cifrado.</source>
        <translation>Your name stays with what you write and in the minutes you facilitate. It is encrypted.</translation>
    </message>
    <message>
        <source>Nombre y apellidos</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Escriba su nombre.</source>
        <translation>Type your name.</translation>
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
        <translation type="unfinished">People</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished">Back</translation>
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
        <translation type="unfinished">Back</translation>
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
        <translation>Your programme</translation>
    </message>
    <message>
        <source>Unirse o empezar</source>
        <translation>Join or begin</translation>
    </message>
    <message>
        <source>¿Trabaja con un programa?</source>
        <translation>Do you work with a programme?</translation>
    </message>
    <message>
        <source>Un programa reúne mesas y equipos. Puede empezar sin él y unirse después.</source>
        <translation>A programme brings tables and teams together. You can begin without one and join later.</translation>
    </message>
    <message>
        <source>Por ahora trabajo sin programa</source>
        <translation>For now I work without a programme</translation>
    </message>
    <message>
        <source>Me invitarán después, o no hace falta</source>
        <translation>I will be invited later, or it is not needed</translation>
    </message>
    <message>
        <source>Empiezo un programa y lo coordino</source>
        <translation>I begin a programme and coordinate it</translation>
    </message>
    <message>
        <source>Desde aquí se invita a los demás equipos</source>
        <translation>The other computers are invited from here</translation>
    </message>
    <message>
        <source>Nombre del programa</source>
        <translation>Name of the programme</translation>
    </message>
    <message>
        <source>Escriba el nombre del programa.</source>
        <translation>Type the name of the programme.</translation>
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
        <translation>Ready</translation>
    </message>
    <message>
        <source>Esta laptop está lista</source>
        <translation>This laptop is ready</translation>
    </message>
    <message>
        <source>Sus datos van cifrados y su hoja de recuperación sirve. Guárdela lejos de aquí.</source>
        <translation>Your data are encrypted and your recovery sheet works. Keep it far from here.</translation>
    </message>
    <message>
        <source>Sus datos van cifrados. Falta la hoja de recuperación: el programa se la recordará.</source>
        <translation>Your data are encrypted. The recovery sheet is missing: the program will remind you.</translation>
    </message>
    <message>
        <source>Entrar</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>HOJA DE RECUPERACIÓN</source>
        <translation>RECOVERY SHEET</translation>
    </message>
    <message>
        <source>Doce palabras, en este orden</source>
        <translation>Twelve words, in this order</translation>
    </message>
    <message>
        <source>Cómo usarla: abra Facilitator, elija «Usar hoja de recuperación» y escriba las doce palabras en orden. Guárdela lejos de la laptop. Si la pierde, haga otra en Ajustes: la anterior deja de servir.</source>
        <translation>How to use it: open Facilitator, choose “Use the recovery sheet” and type the twelve words in order. Keep it far from the laptop. If you lose it, make another in Settings: this one stops working.</translation>
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
        <translation type="unfinished">Word</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation type="unfinished">People</translation>
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
        <translation>Reserved</translation>
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
        <translation type="unfinished">Session</translation>
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
        <translation type="unfinished">Go on</translation>
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
        <translation>Word</translation>
    </message>
    <message>
        <source>Hoja de recuperación</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Probada</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>Falta probarla</source>
        <translation>Not yet proven</translation>
    </message>
    <message>
        <source>Ponga en papel su hoja de recuperación</source>
        <translation>Put your recovery sheet on paper</translation>
    </message>
    <message>
        <source>Si olvida su frase de paso, solo con esta hoja se puede volver a abrir sus datos.</source>
        <translation>If you forget your passphrase, only this sheet can open your data again.</translation>
    </message>
    <message>
        <source>Imprímala ahora</source>
        <translation>Print it now</translation>
    </message>
    <message>
        <source>Son doce palabras. No se guarda copia en la laptop.</source>
        <translation>There are twelve words. No copy is kept on the laptop.</translation>
    </message>
    <message>
        <source>Guárdela lejos de la laptop</source>
        <translation>Keep it far from the laptop</translation>
    </message>
    <message>
        <source>En su casa o con alguien de confianza.</source>
        <translation>At home or with somebody you trust.</translation>
    </message>
    <message>
        <source>No le tome foto</source>
        <translation>Take no photograph of it</translation>
    </message>
    <message>
        <source>Quien tenga la hoja y la laptop puede leer todo.</source>
        <translation>Whoever has the sheet and the laptop can read everything.</translation>
    </message>
    <message>
        <source>Imprimir hoja</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>No tengo impresora: copiar a mano</source>
        <translation>No printer: copy by hand</translation>
    </message>
    <message>
        <source>Para comprobar, escriba las doce palabras de su hoja:</source>
        <translation>To prove it, type the twelve words from your sheet:</translation>
    </message>
    <message>
        <source>Las tildes no importan. «Seguir» se activa cuando están las doce.</source>
        <translation>Accents do not matter. “Go on” works once all twelve are there.</translation>
    </message>
    <message>
        <source>Hacerlo mañana…</source>
        <translation>Do it tomorrow…</translation>
    </message>
    <message>
        <source>Alguna palabra no es la de la hoja. Compare una por una, en orden.</source>
        <translation>Some word is not the one on the sheet. Compare them one by one, in order.</translation>
    </message>
    <message>
        <source>¿Seguir sin hoja de recuperación?</source>
        <translation>Go on without a recovery sheet?</translation>
    </message>
    <message>
        <source>Si olvida la frase de paso antes de hacerla, nadie podrá abrir sus datos. Mañana se hará otra hoja con palabras nuevas.</source>
        <translation>If you forget the passphrase before it is made, nobody can open your data. Tomorrow another sheet is made, with new words.</translation>
    </message>
    <message>
        <source>Seguir sin hoja</source>
        <translation>Go on without a sheet</translation>
    </message>
    <message>
        <source>Hacerla ahora</source>
        <translation>Make it now</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Vista discreta puesta</source>
        <translation>Discreet view is on</translation>
    </message>
    <message>
        <source>Vista discreta quitada</source>
        <translation>Discreet view is off</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Teclas</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Lugares</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Hoy</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Mesas</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Sesión</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Acuerdos</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Análisis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Compartir</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Buscar</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Ajustes</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>ShellNotices</name>
    <message>
        <source>Quitar este aviso</source>
        <translation>Put this notice away</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Paso {number} de {count}</source>
        <translation>Step {number} of {count}</translation>
    </message>
    <message>
        <source>Atrás</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
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
        <translation>Unlock</translation>
    </message>
    <message>
        <source>desbloquear</source>
        <translation>unlock</translation>
    </message>
    <message>
        <source>usar la hoja de recuperación</source>
        <translation>use the recovery sheet</translation>
    </message>
    <message>
        <source>¿Qué espacio abre?</source>
        <translation>Which workspace do you open?</translation>
    </message>
    <message>
        <source>Abrir otro espacio…</source>
        <translation>Open another workspace…</translation>
    </message>
    <message>
        <source>Empezar uno nuevo…</source>
        <translation>Begin a new one…</translation>
    </message>
    <message>
        <source>Letra más grande</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Cambiar de tema</source>
        <translation>Change the theme</translation>
    </message>
    <message>
        <source>Emergencia…</source>
        <translation>Emergency…</translation>
    </message>
    <message>
        <source>Datos inventados, para aprender</source>
        <translation>Invented data, to learn with</translation>
    </message>
    <message>
        <source>Práctica</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Espacio {number}</source>
        <translation>Workspace {number}</translation>
    </message>
    <message>
        <source>Cifrado en esta laptop</source>
        <translation>Encrypted on this laptop</translation>
    </message>
    <message>
        <source>Abierto por última vez el {day}</source>
        <translation>Last opened on {day}</translation>
    </message>
    <message>
        <source>Elija la carpeta del espacio</source>
        <translation>Choose the folder of the workspace</translation>
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
        <translation>Word</translation>
    </message>
    <message>
        <source>Hoja de recuperación</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Escriba las doce palabras en orden. Las tildes no importan.</source>
        <translation>Type the twelve words in order. Accents do not matter.</translation>
    </message>
    <message>
        <source>Al menos 10 letras: mejor varias palabras.</source>
        <translation>At least 10 letters: several words are better.</translation>
    </message>
    <message>
        <source>Nueva frase de paso</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Mostrar la frase de paso</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Ocultar la frase de paso</source>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Abrir con la hoja</source>
        <translation>Open with the sheet</translation>
    </message>
    <message>
        <source>Falta alguna palabra, o no es de las que puede llevar una hoja.</source>
        <translation>Some word is missing, or is not one that a sheet can hold.</translation>
    </message>
    <message>
        <source>Es muy corta: use al menos 10 letras.</source>
        <translation>It is too short: use at least 10 letters.</translation>
    </message>
</context>
</TS>
