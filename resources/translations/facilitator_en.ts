<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Cada fuente queda aparte, con sus palabras. Nada se mezcla ni se promedia.</source>
        <translation>Each source stays apart, in its own words. Nothing is mixed or averaged.</translation>
    </message>
    <message>
        <source>Como aceptó que se le nombre; puede quedar en blanco</source>
        <translation>As they agreed to be named; it may be left blank</translation>
    </message>
    <message>
        <source>De quién viene</source>
        <translation>Who it comes from</translation>
    </message>
    <message>
        <source>Dónde</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>En qué visita</source>
        <translation>In which visit</translation>
    </message>
    <message>
        <source>Escriba lo que dijo.</source>
        <translation>Write what was said.</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Guardar lo que dijo</source>
        <translation>Save what was said</translation>
    </message>
    <message>
        <source>La fuente acepta que lo lea toda la mesa</source>
        <translation>The source agrees that the whole table reads it</translation>
    </message>
    <message>
        <source>Lo que dijo una fuente</source>
        <translation>What a source said</translation>
    </message>
    <message>
        <source>Lo que dijo, con sus palabras</source>
        <translation>What was said, in their words</translation>
    </message>
    <message>
        <source>No lo dice</source>
        <translation>Does not say</translation>
    </message>
    <message>
        <source>Quién habló</source>
        <translation>Who spoke</translation>
    </message>
    <message>
        <source>Según esta fuente, el compromiso está</source>
        <translation>According to this source, the commitment is</translation>
    </message>
    <message>
        <source>Si no, solo lo lee el equipo. Después no se puede cambiar quién lo lee.</source>
        <translation>If not, only the team reads it. Who reads it cannot be changed afterwards.</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Admitir</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>Coordinación: además admite, retira y decide</source>
        <translation>Coordination: also admits, removes and decides</translation>
    </message>
    <message>
        <source>En qué mesas</source>
        <translation>In which tables</translation>
    </message>
    <message>
        <source>Es otro equipo mío: lo de todas mis mesas y lo privado</source>
        <translation>It is another device of mine: all my tables and what is private</translation>
    </message>
    <message>
        <source>Facilitación: lee y escribe en sus mesas</source>
        <translation>Facilitation: reads and writes in their tables</translation>
    </message>
    <message>
        <source>Falta comparar la huella con cada persona. Sin eso no se sabe de quién es el equipo.</source>
        <translation>The fingerprint still has to be compared with each person. Without that nobody knows whose device it is.</translation>
    </message>
    <message>
        <source>Guardar la invitación</source>
        <translation>Keep the invitation</translation>
    </message>
    <message>
        <source>Huella: {0}</source>
        <translation>Fingerprint: {0}</translation>
    </message>
    <message>
        <source>La leímos en voz alta y es la misma</source>
        <translation>We read it aloud and it is the same</translation>
    </message>
    <message>
        <source>Léanse la huella en voz alta, en persona o por teléfono. Si no es la misma, no admita.</source>
        <translation>Read the fingerprint to each other aloud, in person or by telephone. If it is not the same, do not admit.</translation>
    </message>
    <message>
        <source>Observación: lee solo lo de la mesa, nada del equipo</source>
        <translation>Observation: reads only what is the table’s, nothing of the team</translation>
    </message>
    <message>
        <source>Qué podrá hacer</source>
        <translation>What they will be able to do</translation>
    </message>
    <message>
        <source>Un equipo sin nombre</source>
        <translation>A device without a name</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>invitacion</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>¿De quién es este equipo?</source>
        <translation>Whose device is this?</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message numerus="yes">
        <source>Estacionamiento: %n tema(s)</source>
        <translation>
            <numerusform>Parked: %n topic</numerusform>
            <numerusform>Parked: %n topics</numerusform>
        </translation>
    </message>
    <message>
        <source>Habla {0} · {1}</source>
        <translation>Speaking: {0} · {1}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Palabra pedida</source>
        <translation>Asked to speak</translation>
    </message>
    <message>
        <source>Dar la palabra</source>
        <translation>Give the floor</translation>
    </message>
    <message>
        <source>Terminar el turno</source>
        <translation>End the turn</translation>
    </message>
    <message>
        <source>Aquí estarán los puntos de la agenda, con su tiempo.</source>
        <translation>The agenda items will be here, with their time.</translation>
    </message>
    <message>
        <source>Puntos de la agenda</source>
        <translation>Agenda items</translation>
    </message>
    <message>
        <source>Poner a alguien en la lista</source>
        <translation>Put somebody on the list</translation>
    </message>
    <message>
        <source>Agregar un punto a la agenda</source>
        <translation>Add an agenda item</translation>
    </message>
    <message>
        <source>Intro o dos toques: pasar a este punto; en el que está en curso, terminarlo</source>
        <translation>Enter or a double press: go to this item; on the current one, end it</translation>
    </message>
    <message>
        <source>Intro: dar la palabra. X: quitar de la lista</source>
        <translation>Enter: give the floor. X: take off the list</translation>
    </message>
    <message>
        <source>AHORA · PUNTO {0} DE {1}</source>
        <translation>NOW · ITEM {0} OF {1}</translation>
    </message>
    <message>
        <source>Tiempo del punto</source>
        <translation>Time of the item</translation>
    </message>
    <message>
        <source>van, sin tiempo acordado</source>
        <translation>so far, no time agreed</translation>
    </message>
    <message>
        <source>quedan, de {0} min</source>
        <translation>left, of {0} min</translation>
    </message>
    <message>
        <source>de más, sobre {0} min</source>
        <translation>over, beyond {0} min</translation>
    </message>
</context>
<context>
    <name>AgreementDialogs</name>
    <message>
        <source>Anotar posición</source>
        <translation>Record position</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cómo decide: {0}</source>
        <translation>How it decides: {0}</translation>
    </message>
    <message>
        <source>En sus palabras</source>
        <translation>In their words</translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Cuándo vuelve de su consulta</source>
        <translation>When it returns from its consultation</translation>
    </message>
    <message>
        <source>Escriba la fecha como 05/03/2026.</source>
        <translation>Write the date as 05/03/2026.</translation>
    </message>
    <message>
        <source>{0}, del {1}, {2}</source>
        <translation>{0}, of {1}, {2}</translation>
    </message>
    <message>
        <source>¿Cerrar el texto de este acuerdo?</source>
        <translation>Close the text of this agreement?</translation>
    </message>
    <message>
        <source>¿Qué posición tiene {0}?</source>
        <translation>What is the position of {0}?</translation>
    </message>
    <message>
        <source>Cerrar el texto</source>
        <translation>Close the text</translation>
    </message>
    <message>
        <source>Seguir escribiendo</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Queda guardado como una versión. Se puede volver a abrir mientras no se firme.</source>
        <translation>It is kept as a version. It can be opened again as long as it is not signed.</translation>
    </message>
    <message>
        <source>Una mayoría nunca se llama consenso.</source>
        <translation>A majority is never called consensus.</translation>
    </message>
    <message>
        <source>Cómo se decidió</source>
        <translation>How it was decided</translation>
    </message>
    <message>
        <source>Versión {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>¿Con qué versión se compara el texto de ahora?</source>
        <translation>With which version is the present text compared?</translation>
    </message>
    <message>
        <source>Comparar</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Versión</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>AgreementQuestions</name>
    <message>
        <source>Agregar el compromiso</source>
        <translation>Add the commitment</translation>
    </message>
    <message>
        <source>Agregar la cláusula</source>
        <translation>Add the clause</translation>
    </message>
    <message>
        <source>Cláusula nueva</source>
        <translation>New clause</translation>
    </message>
    <message>
        <source>Compromiso de la cláusula {0}</source>
        <translation>Commitment of clause {0}</translation>
    </message>
    <message>
        <source>Dejarla</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>El texto quedó cerrado.</source>
        <translation>The text is closed.</translation>
    </message>
    <message>
        <source>Escriba al menos una frase.</source>
        <translation>Write at least one sentence.</translation>
    </message>
    <message>
        <source>Escriba qué se va a hacer.</source>
        <translation>Write what will be done.</translation>
    </message>
    <message>
        <source>Lo que falta decidir va entre [corchetes].</source>
        <translation>What is still to be decided goes in [brackets].</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Quitar el compromiso</source>
        <translation>Remove the commitment</translation>
    </message>
    <message>
        <source>Quitar la cláusula</source>
        <translation>Remove the clause</translation>
    </message>
    <message>
        <source>Qué se va a hacer</source>
        <translation>What will be done</translation>
    </message>
    <message>
        <source>Se quitan su texto y las posiciones de las partes. El historial los recuerda.</source>
        <translation>Its text and the positions of the parties are taken out. The history remembers them.</translation>
    </message>
    <message>
        <source>Volver a abrir</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>¿Quitar este compromiso?</source>
        <translation>Remove this commitment?</translation>
    </message>
    <message>
        <source>¿Quitar la cláusula {0}?</source>
        <translation>Remove clause {0}?</translation>
    </message>
    <message>
        <source>¿Volver a abrir el texto?</source>
        <translation>Open the text again?</translation>
    </message>
</context>
<context>
    <name>AgreementScreen</name>
    <message>
        <source>Acuerdo</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Agreement {0}</translation>
    </message>
    <message>
        <source>Acuerdos</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>{0}, versión {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n parte(s) sin ratificar</source>
        <translation>
            <numerusform>%n party has not ratified</numerusform>
            <numerusform>%n parties have not ratified</numerusform>
        </translation>
    </message>
    <message>
        <source>cláusula anterior</source>
        <translation>previous clause</translation>
    </message>
    <message>
        <source>cláusula siguiente</source>
        <translation>next clause</translation>
    </message>
    <message>
        <source>cláusula nueva</source>
        <translation>new clause</translation>
    </message>
    <message>
        <source>revisar y cerrar el texto</source>
        <translation>review and close the text</translation>
    </message>
    <message>
        <source>leer en grande</source>
        <translation>read large</translation>
    </message>
    <message>
        <source>en una parte: de acuerdo; R con reserva, N no, B se abstiene, U ausente, C consulta</source>
        <translation>on a party: A agrees; R with reservation, N no, B abstains, U absent, C consults</translation>
    </message>
    <message>
        <source>Leer en grande</source>
        <translation>Read large</translation>
    </message>
    <message>
        <source>Cambiado {0} {1}</source>
        <translation>Changed {0} {1}</translation>
    </message>
    <message>
        <source>Cambiado {0} {1} por {2}</source>
        <translation>Changed {0} {1} by {2}</translation>
    </message>
    <message>
        <source>Imprimir borrador</source>
        <translation>Print draft</translation>
    </message>
    <message>
        <source>Ratificaciones…</source>
        <translation>Ratifications…</translation>
    </message>
    <message>
        <source>Revisar y cerrar texto</source>
        <translation>Review and close text</translation>
    </message>
    <message>
        <source>Volver a abrir el texto…</source>
        <translation>Open the text again…</translation>
    </message>
    <message>
        <source>Ya lo firmaron</source>
        <translation>They have signed it</translation>
    </message>
    <message>
        <source>Cláusula nueva…</source>
        <translation>New clause…</translation>
    </message>
    <message>
        <source>Guardar versión…</source>
        <translation>Keep version…</translation>
    </message>
    <message>
        <source>Título del acuerdo</source>
        <translation>Title of the agreement</translation>
    </message>
    <message>
        <source>Aquí estarán las cláusulas. Escriba la primera, o llévela desde una nota.</source>
        <translation>The clauses will be here. Write the first one, or bring it from a note.</translation>
    </message>
    <message>
        <source>El borrador va a la impresora.</source>
        <translation>The draft is going to the printer.</translation>
    </message>
    <message>
        <source>de una comparación, volver al texto</source>
        <translation>from a comparison, back to the text</translation>
    </message>
    <message>
        <source>hoy</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>AgreementsScreen</name>
    <message>
        <source>Acuerdos</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>{0} de {1} en redacción</source>
        <translation>{0} of {1} being written</translation>
    </message>
    <message>
        <source>abrir el acuerdo</source>
        <translation>open the agreement</translation>
    </message>
    <message>
        <source>acuerdo nuevo</source>
        <translation>new agreement</translation>
    </message>
    <message>
        <source>Acuerdo nuevo…</source>
        <translation>New agreement…</translation>
    </message>
    <message>
        <source>Buscar un acuerdo</source>
        <translation>Search for an agreement</translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Acuerdos de la mesa</source>
        <translation>Agreements of the process</translation>
    </message>
    <message>
        <source>Todavía no hay acuerdos. Nacen de lo que la mesa propone, cláusula por cláusula.</source>
        <translation>There are no agreements yet. They grow out of what the table proposes, clause by clause.</translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Agreement {0}</translation>
    </message>
    <message>
        <source>Acuerdo sin número</source>
        <translation>Agreement without number</translation>
    </message>
    <message numerus="yes">
        <source>%n cláusula(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compromiso(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message>
        <source>con texto por decidir</source>
        <translation>with text to decide</translation>
    </message>
    <message>
        <source>con dos versiones por decidir</source>
        <translation>with two versions to decide</translation>
    </message>
    <message>
        <source>Acuerdo nuevo</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>Aquí estarán los acuerdos. Se escriben en una mesa, y todavía no hay ninguna.</source>
        <translation>The agreements will be here. They are written in a process, and there is none yet.</translation>
    </message>
    <message>
        <source>Compromisos y verificación</source>
        <translation>Commitments and verification</translation>
    </message>
    <message>
        <source>De qué trata, en pocas palabras</source>
        <translation>What it is about, in a few words</translation>
    </message>
    <message>
        <source>Empezar el acuerdo</source>
        <translation>Begin the agreement</translation>
    </message>
    <message>
        <source>Escriba de qué trata.</source>
        <translation>Write what it is about.</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>A quién</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>A quién le pasa</source>
        <translation>Who it happens to</translation>
    </message>
    <message>
        <source>A quién llama</source>
        <translation>Whom they call</translation>
    </message>
    <message>
        <source>Acordado con la persona el {0}</source>
        <translation>Agreed with the person on {0}</translation>
    </message>
    <message>
        <source>Agregar al árbol</source>
        <translation>Add to the tree</translation>
    </message>
    <message>
        <source>Agregar un actor</source>
        <translation>Add an actor</translation>
    </message>
    <message>
        <source>Agregar un hecho</source>
        <translation>Add an event</translation>
    </message>
    <message>
        <source>Agregue primero otro actor.</source>
        <translation>Add another actor first.</translation>
    </message>
    <message>
        <source>Alerta desde</source>
        <translation>Alerts from</translation>
    </message>
    <message>
        <source>Anotar la respuesta</source>
        <translation>Write down the answer</translation>
    </message>
    <message>
        <source>Anotar la respuesta…</source>
        <translation>Write down the answer…</translation>
    </message>
    <message>
        <source>Anotar lectura</source>
        <translation>Write down a reading</translation>
    </message>
    <message>
        <source>Anotar lectura…</source>
        <translation>Write down a reading…</translation>
    </message>
    <message>
        <source>Anotar lo que se contó de vuelta</source>
        <translation>Write down what was told back</translation>
    </message>
    <message>
        <source>Anotar lo que se contó…</source>
        <translation>Write down what was told…</translation>
    </message>
    <message>
        <source>Anotar lo que se sabe…</source>
        <translation>Write down what is known…</translation>
    </message>
    <message>
        <source>Avisa desde</source>
        <translation>Warns from</translation>
    </message>
    <message>
        <source>Cada cuánto</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Cada relación dice de dónde se sabe.</source>
        <translation>Each tie says how it is known.</translation>
    </message>
    <message>
        <source>Cambiar el hecho</source>
        <translation>Change the event</translation>
    </message>
    <message>
        <source>Cambiar la causa</source>
        <translation>Change the cause</translation>
    </message>
    <message>
        <source>Cambiar…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Causas de fondo</source>
        <translation>Root causes</translation>
    </message>
    <message>
        <source>Causas próximas</source>
        <translation>Near causes</translation>
    </message>
    <message>
        <source>Compartir con la mesa</source>
        <translation>Share with the table</translation>
    </message>
    <message>
        <source>Compartir con la mesa…</source>
        <translation>Share with the table…</translation>
    </message>
    <message>
        <source>Con quién</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Cuelga de</source>
        <translation>Hangs from</translation>
    </message>
    <message>
        <source>Cuenta amenazas: una sola ya es una señal</source>
        <translation>Counts threats: one alone is a signal</translation>
    </message>
    <message>
        <source>Cuándo</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Cuándo se revisa</source>
        <translation>When it is reviewed</translation>
    </message>
    <message>
        <source>Cómo lo cuentan otros</source>
        <translation>How others tell it</translation>
    </message>
    <message>
        <source>Cómo lo dijo</source>
        <translation>How they said it</translation>
    </message>
    <message>
        <source>Cómo se cuenta</source>
        <translation>How it is told</translation>
    </message>
    <message>
        <source>Cómo se llama</source>
        <translation>What it is called</translation>
    </message>
    <message>
        <source>Cómo se mide</source>
        <translation>How it is measured</translation>
    </message>
    <message>
        <source>Datos del actor</source>
        <translation>About the actor</translation>
    </message>
    <message>
        <source>De dónde se sabe</source>
        <translation>How it is known</translation>
    </message>
    <message>
        <source>De quién es</source>
        <translation>Whose it is</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Desde cuándo</source>
        <translation>Since when</translation>
    </message>
    <message>
        <source>Detonantes</source>
        <translation>Triggers</translation>
    </message>
    <message>
        <source>Dónde</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Efectos</source>
        <translation>Effects</translation>
    </message>
    <message>
        <source>En pocas palabras</source>
        <translation>In a few words</translation>
    </message>
    <message>
        <source>En qué se cuenta</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>Escriba cómo se llama.</source>
        <translation>Write what it is called.</translation>
    </message>
    <message>
        <source>Escriba de dónde se sabe.</source>
        <translation>Write how it is known.</translation>
    </message>
    <message>
        <source>Escriba el día.</source>
        <translation>Write the day.</translation>
    </message>
    <message>
        <source>Escriba el nombre de quien responde.</source>
        <translation>Write the name of who responds.</translation>
    </message>
    <message>
        <source>Escriba el número.</source>
        <translation>Write the number.</translation>
    </message>
    <message>
        <source>Escriba la causa.</source>
        <translation>Write the cause.</translation>
    </message>
    <message>
        <source>Escriba lo que se sabe.</source>
        <translation>Write what is known.</translation>
    </message>
    <message>
        <source>Escriba qué pasa.</source>
        <translation>Write what is happening.</translation>
    </message>
    <message>
        <source>Escriba qué pasó.</source>
        <translation>Write what happened.</translation>
    </message>
    <message>
        <source>Escriba qué se acordó.</source>
        <translation>Write what was agreed.</translation>
    </message>
    <message>
        <source>Escriba qué se contó.</source>
        <translation>Write what was told.</translation>
    </message>
    <message>
        <source>Escriba qué se hizo.</source>
        <translation>Write what was done.</translation>
    </message>
    <message>
        <source>Escriba qué se mira.</source>
        <translation>Write what is watched.</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Guardar el actor</source>
        <translation>Keep the actor</translation>
    </message>
    <message>
        <source>Guardar el hecho</source>
        <translation>Keep the event</translation>
    </message>
    <message>
        <source>Guardar el indicador</source>
        <translation>Keep the indicator</translation>
    </message>
    <message>
        <source>Guardar el plan</source>
        <translation>Keep the plan</translation>
    </message>
    <message>
        <source>Guardar la lectura</source>
        <translation>Keep the reading</translation>
    </message>
    <message>
        <source>Guardar la relación</source>
        <translation>Keep the tie</translation>
    </message>
    <message>
        <source>Guardar la respuesta</source>
        <translation>Keep the answer</translation>
    </message>
    <message>
        <source>Guardar la señal</source>
        <translation>Keep the signal</translation>
    </message>
    <message>
        <source>Hacia dónde empeora</source>
        <translation>Which way is worse</translation>
    </message>
    <message>
        <source>Hasta cuándo</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indicador de la mesa</source>
        <translation>Indicator of the table</translation>
    </message>
    <message>
        <source>Influencia</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>La lee solo el equipo. No se manda a nadie por sí sola.</source>
        <translation>Only the team reads it. It is not sent to anyone by itself.</translation>
    </message>
    <message>
        <source>Lectura</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Lecturas</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Lo dicen</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>Lo elige la mesa: qué se mira, quién lo mira y desde cuándo avisa.</source>
        <translation>The table chooses: what is watched, who watches it and from when it warns.</translation>
    </message>
    <message>
        <source>Lo medido o lo visto, no lo que se opina.</source>
        <translation>What was measured or seen, not what is thought of it.</translation>
    </message>
    <message>
        <source>Lo que comparten las partes lo lee toda la mesa; lo del equipo, solo el equipo.</source>
        <translation>The whole table reads what the parties share; only the team reads what is the team’s.</translation>
    </message>
    <message>
        <source>Lo que cuelga de ella sube un nivel.</source>
        <translation>What hangs from it moves up a level.</translation>
    </message>
    <message>
        <source>Lo que dicen las partes</source>
        <translation>What the parties say</translation>
    </message>
    <message>
        <source>Lo que dicen las partes…</source>
        <translation>What the parties say…</translation>
    </message>
    <message>
        <source>Lo que dijo, en sus palabras</source>
        <translation>What they said, in their words</translation>
    </message>
    <message>
        <source>Lo que se sabe</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>Lo que se sabe de {0}</source>
        <translation>What is known of {0}</translation>
    </message>
    <message>
        <source>Ninguna</source>
        <translation>None</translation>
    </message>
    <message>
        <source>No es parte de la mesa</source>
        <translation>Not a party of the table</translation>
    </message>
    <message>
        <source>No ha dicho</source>
        <translation>Has not said</translation>
    </message>
    <message>
        <source>No lo comparte</source>
        <translation>Does not share it</translation>
    </message>
    <message>
        <source>Nombrar a quien responde</source>
        <translation>Name who responds</translation>
    </message>
    <message>
        <source>Nombrar a quien responde…</source>
        <translation>Name who responds…</translation>
    </message>
    <message>
        <source>Observación</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Palabras de</source>
        <translation>Words of</translation>
    </message>
    <message>
        <source>Para cuándo</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Parte de la mesa</source>
        <translation>Party of the table</translation>
    </message>
    <message>
        <source>Pidió que no se haga</source>
        <translation>Asked not to have done</translation>
    </message>
    <message>
        <source>Plan de protección</source>
        <translation>Protection plan</translation>
    </message>
    <message>
        <source>Plan de protección…</source>
        <translation>Protection plan…</translation>
    </message>
    <message>
        <source>Problema</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Quien avisó tiene derecho a saber qué se hizo.</source>
        <translation>Whoever warned has a right to know what was done.</translation>
    </message>
    <message>
        <source>Quitar el actor</source>
        <translation>Remove the actor</translation>
    </message>
    <message>
        <source>Quitar el hecho</source>
        <translation>Remove the event</translation>
    </message>
    <message>
        <source>Quitar el indicador</source>
        <translation>Remove the indicator</translation>
    </message>
    <message>
        <source>Quitar la causa</source>
        <translation>Remove the cause</translation>
    </message>
    <message>
        <source>Quitar la lectura</source>
        <translation>Remove the reading</translation>
    </message>
    <message>
        <source>Quitar la relación</source>
        <translation>Remove the tie</translation>
    </message>
    <message>
        <source>Quitar la señal</source>
        <translation>Remove the signal</translation>
    </message>
    <message>
        <source>Quitarlo</source>
        <translation>Remove it</translation>
    </message>
    <message>
        <source>Quitar…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Quién es</source>
        <translation>Who they are</translation>
    </message>
    <message>
        <source>Quién lo contó</source>
        <translation>Who told it</translation>
    </message>
    <message>
        <source>Quién lo dice</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>Quién lo dijo y cuándo, o qué se vio.</source>
        <translation>Who said it and when, or what was seen.</translation>
    </message>
    <message>
        <source>Quién lo mide</source>
        <translation>Who measures it</translation>
    </message>
    <message>
        <source>Quién lo midió o lo contó</source>
        <translation>Who measured or told it</translation>
    </message>
    <message>
        <source>Quién responde</source>
        <translation>Who responds</translation>
    </message>
    <message>
        <source>Quién respondió</source>
        <translation>Who responded</translation>
    </message>
    <message>
        <source>Qué día</source>
        <translation>Which day</translation>
    </message>
    <message>
        <source>Qué día estuvo de acuerdo</source>
        <translation>Which day they agreed</translation>
    </message>
    <message>
        <source>Qué día se supo</source>
        <translation>Which day it was known</translation>
    </message>
    <message>
        <source>Qué es</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Qué hizo en el conflicto</source>
        <translation>What it did in the conflict</translation>
    </message>
    <message>
        <source>Qué los une o los separa</source>
        <translation>What ties or parts them</translation>
    </message>
    <message>
        <source>Qué pasa, en pocas palabras</source>
        <translation>What is happening, in a few words</translation>
    </message>
    <message>
        <source>Qué pasó</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Qué pidió que no se haga</source>
        <translation>What they asked not to have done</translation>
    </message>
    <message>
        <source>Qué se contó</source>
        <translation>What was told</translation>
    </message>
    <message>
        <source>Qué se contó de vuelta</source>
        <translation>What was told back</translation>
    </message>
    <message>
        <source>Qué se hará para cuidar a la persona</source>
        <translation>What will be done to look after the person</translation>
    </message>
    <message>
        <source>Qué se hizo</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Qué se mira</source>
        <translation>What is watched</translation>
    </message>
    <message>
        <source>Qué se sabe</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>Qué tan exacta es la fecha</source>
        <translation>How exact the date is</translation>
    </message>
    <message>
        <source>Relaciones</source>
        <translation>Ties</translation>
    </message>
    <message>
        <source>Relación de {0}</source>
        <translation>Tie of {0}</translation>
    </message>
    <message>
        <source>Relación…</source>
        <translation>Tie…</translation>
    </message>
    <message>
        <source>Revisar el plan…</source>
        <translation>Review the plan…</translation>
    </message>
    <message>
        <source>Se acuerda con la persona. Sin su acuerdo no se hace nada en su nombre.</source>
        <translation>It is agreed with the person. Without their agreement nothing is done in their name.</translation>
    </message>
    <message>
        <source>Se quitan también sus relaciones y lo que se anotó de él.</source>
        <translation>Its ties and what was written down about it go too.</translation>
    </message>
    <message>
        <source>Se revisa</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Señal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Si pasa el aviso, se abre una señal para el equipo. No se manda a nadie más.</source>
        <translation>If it passes the warning, a signal opens for the team. It is sent to no one else.</translation>
    </message>
    <message>
        <source>Si solo se recuerda el año, escriba 01/01 de ese año.</source>
        <translation>If only the year is remembered, write 01/01 of that year.</translation>
    </message>
    <message>
        <source>Sin decir</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Sin fecha</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Sin fuente anotada</source>
        <translation>No source written down</translation>
    </message>
    <message>
        <source>Sin su acuerdo no hay plan: escriba el día.</source>
        <translation>Without their agreement there is no plan: write the day.</translation>
    </message>
    <message>
        <source>Sobre qué</source>
        <translation>About what</translation>
    </message>
    <message>
        <source>Solo si esa persona está de acuerdo. Se puede dejar vacío.</source>
        <translation>Only if that person agrees. It may stay empty.</translation>
    </message>
    <message>
        <source>Solo si se anotó por error.</source>
        <translation>Only if it was written down by mistake.</translation>
    </message>
    <message>
        <source>Su historia queda en el registro.</source>
        <translation>Its history stays in the record.</translation>
    </message>
    <message>
        <source>alerta desde {0}</source>
        <translation>alerts from {0}</translation>
    </message>
    <message>
        <source>alerta {0}</source>
        <translation>alert {0}</translation>
    </message>
    <message>
        <source>avisa desde {0}</source>
        <translation>warns from {0}</translation>
    </message>
    <message>
        <source>aviso {0}</source>
        <translation>warning {0}</translation>
    </message>
    <message>
        <source>de las partes</source>
        <translation>the parties’</translation>
    </message>
    <message>
        <source>del equipo</source>
        <translation>the team’s</translation>
    </message>
    <message>
        <source>desde {0}</source>
        <translation>since {0}</translation>
    </message>
    <message>
        <source>hacia {0}</source>
        <translation>about {0}</translation>
    </message>
    <message numerus="yes">
        <source>lo dice(n) %n parte(s)</source>
        <translation>
            <numerusform>%n party says so</numerusform>
            <numerusform>%n parties say so</numerusform>
        </translation>
    </message>
    <message>
        <source>nada anotado</source>
        <translation>nothing written down</translation>
    </message>
    <message>
        <source>no lo comparte {0}</source>
        <translation>{0} does not share it</translation>
    </message>
    <message>
        <source>no lo comparten {0}</source>
        <translation>{0} do not share it</translation>
    </message>
    <message>
        <source>no viene a la mesa</source>
        <translation>does not come to the table</translation>
    </message>
    <message>
        <source>una sola amenaza ya es una señal</source>
        <translation>one threat alone is a signal</translation>
    </message>
    <message>
        <source>{0} con {1}</source>
        <translation>{0} with {1}</translation>
    </message>
    <message>
        <source>«{0}» lo leerá toda la mesa. Después no se puede volver solo del equipo.</source>
        <translation>The whole table will read “{0}”. It cannot go back to the team alone.</translation>
    </message>
    <message>
        <source>¿Compartir con la mesa?</source>
        <translation>Share with the table?</translation>
    </message>
    <message>
        <source>¿Quitar a {0} del mapa?</source>
        <translation>Remove {0} from the map?</translation>
    </message>
    <message>
        <source>¿Quitar esta causa?</source>
        <translation>Remove this cause?</translation>
    </message>
    <message>
        <source>¿Quitar esta lectura?</source>
        <translation>Remove this reading?</translation>
    </message>
    <message>
        <source>¿Quitar esta relación?</source>
        <translation>Remove this tie?</translation>
    </message>
    <message>
        <source>¿Quitar esta señal?</source>
        <translation>Remove this signal?</translation>
    </message>
    <message>
        <source>¿Quitar este hecho?</source>
        <translation>Remove this event?</translation>
    </message>
    <message>
        <source>¿Quitar este indicador?</source>
        <translation>Remove this indicator?</translation>
    </message>
    <message>
        <source>¿Quitar esto?</source>
        <translation>Remove this?</translation>
    </message>
</context>
<context>
    <name>AnalysisPages</name>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Agregar actor…</source>
        <translation>Add actor…</translation>
    </message>
    <message>
        <source>Agregar causa…</source>
        <translation>Add cause…</translation>
    </message>
    <message>
        <source>Agregar indicador…</source>
        <translation>Add indicator…</translation>
    </message>
    <message>
        <source>Anotar señal…</source>
        <translation>Write down a signal…</translation>
    </message>
    <message>
        <source>Aquí estará el mapa: quiénes tienen que ver, qué los une y qué los separa, y de dónde se sabe.</source>
        <translation>The map will be here: who is involved, what ties and what parts them, and how it is known.</translation>
    </message>
    <message>
        <source>Aquí estará el árbol: el problema, de dónde viene y qué provoca. Empiece por el problema.</source>
        <translation>The tree will be here: the problem, where it comes from and what it brings about. Begin with the problem.</translation>
    </message>
    <message>
        <source>Aquí estará lo que cada quien dice, lo que le importa y lo que necesita.</source>
        <translation>What each one says, cares about and needs will be here.</translation>
    </message>
    <message>
        <source>Aquí estarán los indicadores que elija la mesa, cada uno con su aviso y su alerta.</source>
        <translation>The indicators that the table chooses will be here, each with its warning and its alert.</translation>
    </message>
    <message>
        <source>Cada cuadro dice cuántas partes lo sostienen. Flechas: moverse. Insertar: nueva causa.</source>
        <translation>Each box says how many parties hold it. Arrows: move. Insert: new cause.</translation>
    </message>
    <message>
        <source>Causa</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Cómo está</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>De quién</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Fila</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indicadores</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Las lee solo el equipo. Nada se manda por sí solo: se anota lo que cada quien hizo.</source>
        <translation>Only the team reads them. Nothing is sent by itself: what each one did is written down.</translation>
    </message>
    <message>
        <source>Lecturas</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Lo que se sabe</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>Mapa de actores</source>
        <translation>Map of actors</translation>
    </message>
    <message>
        <source>No hay señales. Una sola amenaza ya es una señal. Las lee solo el equipo.</source>
        <translation>There are no signals. One threat alone is a signal. Only the team reads them.</translation>
    </message>
    <message>
        <source>Posiciones e intereses</source>
        <translation>Positions and interests</translation>
    </message>
    <message>
        <source>Páginas del análisis</source>
        <translation>Pages of the analysis</translation>
    </message>
    <message>
        <source>Quién lo dice</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>Quién no</source>
        <translation>Who does not</translation>
    </message>
    <message>
        <source>Señales</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Tamaño: influencia. Color e ícono: sector. Flechas: pasar de un actor a otro; con Mayús, moverlo.</source>
        <translation>Size: influence. Colour and icon: sector. Arrows: go from one actor to another; with Shift, move it.</translation>
    </message>
    <message>
        <source>Ver como tabla</source>
        <translation>See as a table</translation>
    </message>
    <message>
        <source>Árbol de causas</source>
        <translation>Tree of causes</translation>
    </message>
    <message>
        <source>Última</source>
        <translation>Last</translation>
    </message>
</context>
<context>
    <name>AnalysisScreen</name>
    <message numerus="yes">
        <source>%n señal(es) espera(n)</source>
        <translation>
            <numerusform>%n signal waits</numerusform>
            <numerusform>%n signals wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Agregar hecho…</source>
        <translation>Add event…</translation>
    </message>
    <message>
        <source>Análisis del conflicto</source>
        <translation>Conflict analysis</translation>
    </message>
    <message>
        <source>Aquí estará el análisis del conflicto. Se hace en una mesa, y todavía no hay ninguna.</source>
        <translation>The analysis of the conflict will be here. It is made in a process, and there is none yet.</translation>
    </message>
    <message>
        <source>Aquí estará la historia: qué pasó, cuándo y quién lo cuenta. Empiece por lo que todos recuerdan.</source>
        <translation>The history will be here: what happened, when and who tells it. Begin with what everyone remembers.</translation>
    </message>
    <message>
        <source>Corregir…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>De las partes</source>
        <translation>The parties’</translation>
    </message>
    <message>
        <source>De quién es lo que se ve</source>
        <translation>Whose is what is shown</translation>
    </message>
    <message>
        <source>Del equipo</source>
        <translation>The team’s</translation>
    </message>
    <message>
        <source>Escoja algo para ver lo que se sabe.</source>
        <translation>Choose something to see what is known.</translation>
    </message>
    <message>
        <source>Hecho con {0} de {1} partes</source>
        <translation>Made with {0} of {1} parties</translation>
    </message>
    <message>
        <source>Imprimir…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Línea de tiempo</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Reservado</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Revisado: {0}</source>
        <translation>Reviewed: {0}</translation>
    </message>
    <message>
        <source>Todo</source>
        <translation>All</translation>
    </message>
    <message>
        <source>agregar en esta página</source>
        <translation>add on this page</translation>
    </message>
    <message>
        <source>agregar un hecho</source>
        <translation>add an event</translation>
    </message>
    <message>
        <source>cambiar lo que tiene el teclado</source>
        <translation>change what the keyboard is on</translation>
    </message>
    <message>
        <source>en el mapa: mover al actor</source>
        <translation>on the map: move the actor</translation>
    </message>
    <message>
        <source>imprimir el análisis</source>
        <translation>print the analysis</translation>
    </message>
    <message>
        <source>mapa, y con 2 a 5 las otras páginas</source>
        <translation>map; with 2 to 5, the other pages</translation>
    </message>
</context>
<context>
    <name>ArrivedPanel</name>
    <message numerus="yes">
        <source>%n cambio(s) de un equipo retirado está(n) aparte</source>
        <translation>
            <numerusform>%n change of a removed device stands aside</numerusform>
            <numerusform>%n changes of a removed device stand aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cosa(s) por decidir</source>
        <translation>
            <numerusform>%n thing to decide</numerusform>
            <numerusform>%n things to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equipo(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parte(s) espera(n) su llave</source>
        <translation>
            <numerusform>%n part waits for its key</numerusform>
            <numerusform>%n parts wait for their key</numerusform>
        </translation>
    </message>
    <message>
        <source>Agregar equipo…</source>
        <translation>Add a device…</translation>
    </message>
    <message>
        <source>Barra llena: llegó y está aplicado.</source>
        <translation>Full bar: arrived and applied.</translation>
    </message>
    <message>
        <source>De puntos: sin confirmar, lo dice un solo equipo.</source>
        <translation>Dotted: unconfirmed, one device alone says so.</translation>
    </message>
    <message>
        <source>De rayas: falta aquí.</source>
        <translation>Dashed: missing here.</translation>
    </message>
    <message>
        <source>Entregue su tarjeta a quien coordina y use la invitación que le devuelva.</source>
        <translation>Give your card to the coordinator and use the invitation you get back.</translation>
    </message>
    <message>
        <source>Este espacio no está en ningún programa</source>
        <translation>This workspace is in no programme</translation>
    </message>
    <message>
        <source>Están guardadas y cifradas. Se abren solas cuando llegue la invitación o el permiso.</source>
        <translation>They are kept, encrypted. They open by themselves when the invitation or the permission arrives.</translation>
    </message>
    <message>
        <source>Intro: ver la huella y lo que puede hacer</source>
        <translation>Enter: see the fingerprint and what it may do</translation>
    </message>
    <message>
        <source>Mi tarjeta…</source>
        <translation>My card…</translation>
    </message>
    <message>
        <source>Miembros y equipos</source>
        <translation>Members and devices</translation>
    </message>
    <message>
        <source>No se borró nada. Abra ese equipo en la lista para aceptarlos.</source>
        <translation>Nothing was erased. Open that device in the list to accept them.</translation>
    </message>
    <message>
        <source>Qué llegó y quiénes participan</source>
        <translation>What arrived and who takes part</translation>
    </message>
    <message>
        <source>Se escribió lo mismo de dos formas. Las dos están guardadas; ninguna gana sola.</source>
        <translation>The same was written in two ways. Both are kept; neither wins by itself.</translation>
    </message>
    <message>
        <source>Usar una invitación…</source>
        <translation>Use an invitation…</translation>
    </message>
    <message>
        <source>Ver y decidir</source>
        <translation>Look and decide</translation>
    </message>
    <message>
        <source>Visto</source>
        <translation>Seen</translation>
    </message>
    <message numerus="yes">
        <source>Y falta(n) otra(s) %n parte(s)</source>
        <translation>
            <numerusform>And %n more part is missing</numerusform>
            <numerusform>And %n more parts are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Todas</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Presentes</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>No han llegado</source>
        <translation>Not arrived</translation>
    </message>
    <message>
        <source>Por preguntar</source>
        <translation>To be asked</translation>
    </message>
    <message>
        <source>Mujeres presentes</source>
        <translation>Women present</translation>
    </message>
    <message>
        <source>Jóvenes presentes</source>
        <translation>Young people present</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Parte y cargo</source>
        <translation>Party and position</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message numerus="yes">
        <source>vino a %n sesión(es)</source>
        <translation>
            <numerusform>came to %n session</numerusform>
            <numerusform>came to %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Llegó</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>How they sign</translation>
    </message>
    <message>
        <source>Consentimiento</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Sus datos no han llegado</source>
        <translation>Their details have not arrived</translation>
    </message>
    <message>
        <source>Ya está</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Excusa</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Delegó</source>
        <translation>Delegated</translation>
    </message>
    <message>
        <source>Ausente</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Sexo</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Pueblo</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>AttendanceDialogs</name>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>¿A qué da su consentimiento {0}?</source>
        <translation>To what does {0} consent?</translation>
    </message>
    <message>
        <source>Anotar</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Cada respuesta queda con su fecha. Lo que no se preguntó queda sin respuesta.</source>
        <translation>Each answer is kept with its date. What was not asked stays unanswered.</translation>
    </message>
    <message>
        <source>Sin preguntar</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Sí</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Cómo lo dijo</source>
        <translation>How it was said</translation>
    </message>
    <message>
        <source>En qué idioma se le preguntó</source>
        <translation>In which language they were asked</translation>
    </message>
    <message>
        <source>Testigo, si hubo</source>
        <translation>Witness, if there was one</translation>
    </message>
    <message>
        <source>¿Anotar el consentimiento de palabra de todos los presentes?</source>
        <translation>Record the oral consent of everybody present?</translation>
    </message>
    <message>
        <source>Anotar el de todos</source>
        <translation>Record everybody’s</translation>
    </message>
    <message>
        <source>Léalo en voz alta y espere. Quien no quiera, lo dice aquí o después, sin dar razones.</source>
        <translation>Read it aloud and wait. Whoever does not want to says so here or later, without giving reasons.</translation>
    </message>
    <message>
        <source>{0} presentes; a {1} todavía no se les ha preguntado.</source>
        <translation>{0} present; {1} have not been asked yet.</translation>
    </message>
    <message>
        <source>Dijeron que no y así quedan: {0}.</source>
        <translation>They said no, and it stays so: {0}.</translation>
    </message>
    <message>
        <source>En qué idioma se leyó</source>
        <translation>In which language it was read</translation>
    </message>
    <message>
        <source>¿Qué dice {0}?</source>
        <translation>What does {0} say?</translation>
    </message>
    <message>
        <source>Anotar que no firma</source>
        <translation>Record that they do not sign</translation>
    </message>
    <message>
        <source>Sus palabras salen en el acta tal como las escriba. No firmar vale lo mismo que firmar.</source>
        <translation>Their words stand in the minutes as you write them. Not signing is worth the same as signing.</translation>
    </message>
    <message>
        <source>Sus palabras</source>
        <translation>Their words</translation>
    </message>
    <message>
        <source>Escriba lo que dijo, aunque sea corto.</source>
        <translation>Write what was said, even if short.</translation>
    </message>
    <message>
        <source>¿Imprimir el listado de asistencia?</source>
        <translation>Print the attendance sheet?</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Qué lleva</source>
        <translation>What it holds</translation>
    </message>
    <message>
        <source>Reducido</source>
        <translation>Reduced</translation>
    </message>
    <message>
        <source>Completo</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Copias</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Sin número de documento ni teléfono: el papel puede quedar a la vista de cualquiera.</source>
        <translation>Without id number or telephone: the paper may lie in anybody’s sight.</translation>
    </message>
    <message>
        <source>Con los datos que la mesa decidió guardar. Cuide dónde queda el papel.</source>
        <translation>With the details that the table decided to keep. Mind where the paper goes.</translation>
    </message>
</context>
<context>
    <name>AttendanceScreen</name>
    <message>
        <source>Asistencia</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>{0} presentes de {1}</source>
        <translation>{0} present of {1}</translation>
    </message>
    <message>
        <source>marcar presente</source>
        <translation>mark present</translation>
    </message>
    <message>
        <source>persona nueva</source>
        <translation>new person</translation>
    </message>
    <message>
        <source>Importar lista…</source>
        <translation>Import list…</translation>
    </message>
    <message>
        <source>Imprimir listado</source>
        <translation>Print sheet</translation>
    </message>
    <message>
        <source>Consentimiento de todos…</source>
        <translation>Everybody’s consent…</translation>
    </message>
    <message>
        <source>Por sector</source>
        <translation>By sector</translation>
    </message>
    <message>
        <source>Personas en la lista de la sesión</source>
        <translation>People on the list of the session</translation>
    </message>
    <message>
        <source>Agregar y marcar presente</source>
        <translation>Add and mark present</translation>
    </message>
    <message>
        <source>Aquí estarán las personas que llegan. Escriba el primer nombre arriba, o importe la lista.</source>
        <translation>The people who arrive will be here. Write the first name above, or import the list.</translation>
    </message>
    <message>
        <source>Aquí se marca quién llega a una sesión. Se planifican en una mesa.</source>
        <translation>Here one marks who comes to a session. They are planned in a process.</translation>
    </message>
    <message>
        <source>del nombre a la lista</source>
        <translation>from the name to the list</translation>
    </message>
    <message>
        <source>presente o no</source>
        <translation>present or not</translation>
    </message>
    <message>
        <source>{0}: ya estaba</source>
        <translation>{0}: here already</translation>
    </message>
    <message>
        <source>{0}: ya estaba, desde las {1}</source>
        <translation>{0}: here already, since {1}</translation>
    </message>
    <message>
        <source>firma</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>huella</source>
        <translation>thumbprint</translation>
    </message>
    <message>
        <source>a ruego</source>
        <translation>on request</translation>
    </message>
    <message>
        <source>no firma</source>
        <translation>does not sign</translation>
    </message>
    <message>
        <source>consentimiento</source>
        <translation>consent</translation>
    </message>
    <message>
        <source>quitar de la sesión</source>
        <translation>remove from the session</translation>
    </message>
    <message>
        <source>oreja: necesita interpretación</source>
        <translation>ear: needs interpretation</translation>
    </message>
    <message>
        <source>{0}: presente, {1}</source>
        <translation>{0}: present, {1}</translation>
    </message>
    <message>
        <source>{0}: en la lista y presente</source>
        <translation>{0}: on the list and present</translation>
    </message>
    <message>
        <source>Quedó anotado el consentimiento de palabra.</source>
        <translation>The oral consent is recorded.</translation>
    </message>
    <message>
        <source>{0} ya no está en la lista de esta sesión.</source>
        <translation>{0} is no longer on the list of this session.</translation>
    </message>
    <message>
        <source>ver lo que el registro dice de esta persona</source>
        <translation>see what the record says of this person</translation>
    </message>
    <message>
        <source>reservar su nombre ahora…</source>
        <translation>reserve their name now…</translation>
    </message>
    <message numerus="yes">
        <source>El listado va a la impresora: %n hoja(s).</source>
        <translation>
            <numerusform>The sheet is going to the printer: %n page.</numerusform>
            <numerusform>The sheet is going to the printer: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeginDialog</name>
    <message>
        <source>Empezar una mesa</source>
        <translation>Begin a process</translation>
    </message>
    <message>
        <source>Empezar la mesa</source>
        <translation>Begin the process</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Todo se puede cambiar después, con las partes.</source>
        <translation>Everything can be changed later, with the parties.</translation>
    </message>
    <message>
        <source>Nombre de la mesa</source>
        <translation>Name of the process</translation>
    </message>
    <message>
        <source>País</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Comunidad</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Idioma del acta</source>
        <translation>Language of the minutes</translation>
    </message>
    <message>
        <source>Sin método: lo escriben las partes</source>
        <translation>No method: the parties write it</translation>
    </message>
    <message>
        <source>Método con que se empieza</source>
        <translation>Method to begin with</translation>
    </message>
    <message>
        <source>Qué se guarda de cada persona</source>
        <translation>What is kept of each person</translation>
    </message>
    <message>
        <source>Solo lo que haga falta. Lo demás no se pide, no se muestra y no se imprime.</source>
        <translation>Only what is needed. The rest is not asked, not shown and not printed.</translation>
    </message>
    <message>
        <source>Hace falta para guardar documento o pueblo</source>
        <translation>Needed to keep id or people</translation>
    </message>
    <message>
        <source>Para qué se guarda</source>
        <translation>What it is kept for</translation>
    </message>
    <message>
        <source>Escriba cómo se llama la mesa.</source>
        <translation>Write the name of the process.</translation>
    </message>
    <message>
        <source>Escriba para qué hace falta ese dato.</source>
        <translation>Write why that detail is needed.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n compromiso(s) vencido(s)</source>
        <translation>
            <numerusform>%n overdue commitment</numerusform>
            <numerusform>%n overdue commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n por decidir</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n señal(es) esperan</source>
        <translation>
            <numerusform>%n signal waits</numerusform>
            <numerusform>%n signals wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Etapa</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Mujeres: voz</source>
        <translation>Women: voice</translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Sin municipio</source>
        <translation>No municipality</translation>
    </message>
    <message>
        <source>Tensión</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>Tensión, 8 semanas</source>
        <translation>Tension, 8 weeks</translation>
    </message>
    <message>
        <source>Terminada</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Vencidos</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>alta</source>
        <translation>high</translation>
    </message>
    <message>
        <source>baja</source>
        <translation>low</translation>
    </message>
    <message>
        <source>hoy</source>
        <translation>today</translation>
    </message>
    <message>
        <source>media</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>ninguno</source>
        <translation>none</translation>
    </message>
    <message>
        <source>próxima sesión sin fecha</source>
        <translation>next session without a date</translation>
    </message>
    <message>
        <source>próxima sesión: {0}, {1}</source>
        <translation>next session: {0}, {1}</translation>
    </message>
    <message>
        <source>sesión en curso</source>
        <translation>session under way</translation>
    </message>
    <message>
        <source>sin cambio</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>sin datos</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>sin medir</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>tensión {0}</source>
        <translation>tension: {0}</translation>
    </message>
    <message>
        <source>terminada</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>va bajando</source>
        <translation>going down</translation>
    </message>
    <message>
        <source>va en aumento</source>
        <translation>rising</translation>
    </message>
    <message>
        <source>{0} de la palabra, {1} de las personas</source>
        <translation>{0} of the speaking time, {1} of the people</translation>
    </message>
    <message>
        <source>{0}, el más viejo de {1} días</source>
        <translation>{0}, the oldest by {1} days</translation>
    </message>
    <message>
        <source>{0}, más de 14 días sin datos nuevos</source>
        <translation>{0}, more than 14 days without new data</translation>
    </message>
    <message>
        <source>Últimos datos</source>
        <translation>Latest data</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Esa nota ya pasó a una cláusula.</source>
        <translation>That note has already become a clause.</translation>
    </message>
    <message>
        <source>La nota pasó al acuerdo</source>
        <translation>The note went to the agreement</translation>
    </message>
    <message>
        <source>Solo una nota del acta pasa a un acuerdo: lo leen todas las partes.</source>
        <translation>Only a note of the minutes goes to an agreement: all parties read it.</translation>
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
    <name>ChoosingBackup</name>
    <message>
        <source>Copias de respaldo (*.backup);;Todos los archivos (*)</source>
        <translation>Backups (*.backup);;All files (*)</translation>
    </message>
    <message>
        <source>Elija la copia de respaldo</source>
        <translation>Choose the backup</translation>
    </message>
</context>
<context>
    <name>ClarifyPanel</name>
    <message>
        <source>Por aclarar antes de importar</source>
        <translation>To clear up before importing</translation>
    </message>
    <message>
        <source>Aquí saldrá lo que convenga mirar de la lista.</source>
        <translation>What is worth a look in the list will be here.</translation>
    </message>
    <message>
        <source>{0}: {1} filas</source>
        <translation>{0}: {1} rows</translation>
    </message>
    <message>
        <source>Nada. La lista se entiende entera.</source>
        <translation>Nothing. The whole list is understood.</translation>
    </message>
    <message>
        <source>«{0}» en {1}</source>
        <translation>“{0}” in {1}</translation>
    </message>
    <message>
        <source>Elija…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Filas que no son personas: {0}</source>
        <translation>Rows that are not people: {0}</translation>
    </message>
    <message>
        <source>Fila {0}: {1} {2}</source>
        <translation>Row {0}: {1} {2}</translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>SIN NÚMERO</source>
        <translation>NO NUMBER</translation>
    </message>
    <message>
        <source>Título de la cláusula</source>
        <translation>Title of the clause</translation>
    </message>
    <message>
        <source>Título de {0}</source>
        <translation>Title of {0}</translation>
    </message>
    <message>
        <source>Texto de {0}</source>
        <translation>Text of {0}</translation>
    </message>
    <message>
        <source>Bajar {0}</source>
        <translation>Move {0} down</translation>
    </message>
    <message>
        <source>El texto está cerrado</source>
        <translation>The text is closed</translation>
    </message>
    <message>
        <source>Escriba la cláusula. Lo que falta decidir va entre [corchetes].</source>
        <translation>Write the clause. What is still to be decided goes in [brackets].</translation>
    </message>
    <message>
        <source>Propuso:</source>
        <translation>Proposed by:</translation>
    </message>
    <message>
        <source>Propuso: {0}</source>
        <translation>Proposed by: {0}</translation>
    </message>
    <message>
        <source>Nadie en particular</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>Una cláusula necesita texto. Lo anterior sigue guardado.</source>
        <translation>A clause needs text. What stood before is still kept.</translation>
    </message>
    <message>
        <source>Lo que usted escribe queda. Al guardarse se conservan las dos versiones, para decidir.</source>
        <translation>What you write stays. On saving, both versions are kept, to be decided.</translation>
    </message>
    <message>
        <source>Esta cláusula cambió en otro equipo</source>
        <translation>This clause changed on another device</translation>
    </message>
    <message>
        <source>Quitar {0}</source>
        <translation>Remove {0}</translation>
    </message>
    <message>
        <source>Subir {0}</source>
        <translation>Move {0} up</translation>
    </message>
    <message>
        <source>Ver las dos versiones…</source>
        <translation>See both versions…</translation>
    </message>
    <message>
        <source>Dos equipos la escribieron sin verse. Las dos versiones están guardadas.</source>
        <translation>Two devices wrote it without seeing each other. Both versions are kept.</translation>
    </message>
    <message>
        <source>Esta cláusula tiene dos versiones</source>
        <translation>This clause has two versions</translation>
    </message>
</context>
<context>
    <name>ClauseDialog</name>
    <message>
        <source>A qué acuerdo</source>
        <translation>To which agreement</translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Agreement {0}</translation>
    </message>
    <message>
        <source>De qué trata, en pocas palabras</source>
        <translation>What it is about, in few words</translation>
    </message>
    <message>
        <source>Escriba al menos una frase.</source>
        <translation>Write at least one sentence.</translation>
    </message>
    <message>
        <source>Escriba de qué trata el acuerdo.</source>
        <translation>Write what the agreement is about.</translation>
    </message>
    <message>
        <source>Hacer la cláusula</source>
        <translation>Make the clause</translation>
    </message>
    <message>
        <source>La nota queda como está. La cláusula empieza con sus palabras y dice de dónde vino.</source>
        <translation>The note stays as it is. The clause begins with its words and says where it came from.</translation>
    </message>
    <message>
        <source>Llevar la nota a un acuerdo</source>
        <translation>Take the note to an agreement</translation>
    </message>
    <message>
        <source>Lo que falta decidir va entre [corchetes].</source>
        <translation>What is still to decide goes in [brackets].</translation>
    </message>
    <message>
        <source>Texto de la cláusula</source>
        <translation>Text of the clause</translation>
    </message>
    <message>
        <source>Un acuerdo nuevo</source>
        <translation>A new agreement</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Recordar estas columnas para otra lista igual</source>
        <translation>Remember these columns for another list like this</translation>
    </message>
    <message>
        <source>Columna del archivo</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Ejemplos</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Va al campo</source>
        <translation>Goes to the field</translation>
    </message>
    <message>
        <source>Resultado</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Columna {0}</source>
        <translation>Column {0}</translation>
    </message>
    <message>
        <source>No importar</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>Campo de la columna {0}</source>
        <translation>Field of column {0}</translation>
    </message>
    <message>
        <source>¿Es este campo?</source>
        <translation>Is this the field?</translation>
    </message>
    <message>
        <source>Se omite</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>{0} por mirar</source>
        <translation>{0} to look at</translation>
    </message>
    <message>
        <source>{0} de {1}</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>ComingIn</name>
    <message numerus="yes">
        <source>%n cambio(s) nuevo(s) leído(s).</source>
        <translation>
            <numerusform>%n new change read.</numerusform>
            <numerusform>%n new changes read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leyendo {0}</source>
        <translation>Reading {0}</translation>
    </message>
    <message>
        <source>Lo que ya entró queda. Si se interrumpe, se sigue leyendo el mismo paquete.</source>
        <translation>What came in stays. If it is interrupted, the same bundle is read on.</translation>
    </message>
    <message>
        <source>Paquetes que llegaron</source>
        <translation>Bundles that arrived</translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>Qué se hace</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Cargo u oficina</source>
        <translation>Position or office</translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Fecha de cumplimiento</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Cómo se verifica</source>
        <translation>How it is verified</translation>
    </message>
    <message>
        <source>Ente de seguimiento</source>
        <translation>Follow-up body</translation>
    </message>
    <message>
        <source>Si no se cumple</source>
        <translation>If it is not kept</translation>
    </message>
    <message>
        <source>Recursos</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Falta</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Escriba la fecha como 05/03/2026.</source>
        <translation>Write the date as 05/03/2026.</translation>
    </message>
    <message>
        <source>Sin decir</source>
        <translation>Not said</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message numerus="yes">
        <source>%n prueba(s)</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message>
        <source>Cumplidos</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Cumplidos en parte</source>
        <translation>Partly kept</translation>
    </message>
    <message>
        <source>Dice la autoridad</source>
        <translation>The authority says</translation>
    </message>
    <message>
        <source>Dice otra fuente</source>
        <translation>Another source says</translation>
    </message>
    <message>
        <source>Dice una parte</source>
        <translation>A party says</translation>
    </message>
    <message>
        <source>Dice: {0}</source>
        <translation>Says: {0}</translation>
    </message>
    <message>
        <source>Dicen vecinas y vecinos</source>
        <translation>Neighbours say</translation>
    </message>
    <message>
        <source>Dichos cumplidos, sin prueba</source>
        <translation>Said to be kept, without evidence</translation>
    </message>
    <message>
        <source>En plazo</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Esta semana</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>No cumplidos</source>
        <translation>Not kept</translation>
    </message>
    <message>
        <source>Sin fecha</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Vencidos</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Vio el equipo</source>
        <translation>The team saw</translation>
    </message>
    <message>
        <source>con permiso</source>
        <translation>with permission</translation>
    </message>
    <message>
        <source>hoy</source>
        <translation>today</translation>
    </message>
    <message>
        <source>no lo dice</source>
        <translation>does not say</translation>
    </message>
    <message>
        <source>plegado</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>sin fecha</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>sin permiso</source>
        <translation>without permission</translation>
    </message>
    <message>
        <source>sin pruebas</source>
        <translation>without evidence</translation>
    </message>
    <message>
        <source>venció el {0}</source>
        <translation>was due {0}</translation>
    </message>
    <message>
        <source>visto {0}</source>
        <translation>seen {0}</translation>
    </message>
    <message>
        <source>{0}, renegociado</source>
        <translation>{0}, renegotiated</translation>
    </message>
</context>
<context>
    <name>CommitmentsScreen</name>
    <message>
        <source>Acuerdos</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Anotar visita…</source>
        <translation>Record visit…</translation>
    </message>
    <message>
        <source>Anote primero la visita en que se oyó a la fuente.</source>
        <translation>First record the visit in which the source was heard.</translation>
    </message>
    <message>
        <source>Compromisos</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Compromisos de la mesa</source>
        <translation>Commitments of the process</translation>
    </message>
    <message>
        <source>Conclusión guardada: {0}</source>
        <translation>Conclusion saved: {0}</translation>
    </message>
    <message>
        <source>Dejarla</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Desde ahora su archivo no se comparte. Lo que ya se compartió no se puede recoger.</source>
        <translation>From now on its file is not shared. What was shared already cannot be called back.</translation>
    </message>
    <message>
        <source>Dicho cumplido, sin prueba</source>
        <translation>Said to be kept, without evidence</translation>
    </message>
    <message>
        <source>Filtrar por parte, acuerdo o palabra</source>
        <translation>Filter by party, agreement or word</translation>
    </message>
    <message>
        <source>Informe…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Ir a Acuerdos</source>
        <translation>Go to Agreements</translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Prueba guardada</source>
        <translation>Evidence saved</translation>
    </message>
    <message>
        <source>Próxima visita: {0}</source>
        <translation>Next visit: {0}</translation>
    </message>
    <message>
        <source>Quitar la prueba</source>
        <translation>Remove the evidence</translation>
    </message>
    <message>
        <source>Todavía no hay compromisos. Nacen de las cláusulas de un acuerdo.</source>
        <translation>There are no commitments yet. They grow out of the clauses of an agreement.</translation>
    </message>
    <message numerus="yes">
        <source>Vencido hace %n día(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Visita anotada. Siga con lo que dijo cada fuente.</source>
        <translation>Visit recorded. Go on with what each source said.</translation>
    </message>
    <message>
        <source>agregar una prueba</source>
        <translation>add evidence</translation>
    </message>
    <message>
        <source>anotar una visita</source>
        <translation>record a visit</translation>
    </message>
    <message>
        <source>concluir</source>
        <translation>conclude</translation>
    </message>
    <message>
        <source>en la lista: agregar lo que dijo una fuente</source>
        <translation>in the list: add what a source said</translation>
    </message>
    <message>
        <source>en la lista: agregar una prueba</source>
        <translation>in the list: add evidence</translation>
    </message>
    <message>
        <source>en la lista: elegir la conclusión</source>
        <translation>in the list: choose the conclusion</translation>
    </message>
    <message>
        <source>en un grupo: plegar o desplegar</source>
        <translation>on a group: fold or unfold</translation>
    </message>
    <message>
        <source>fuente</source>
        <translation>source</translation>
    </message>
    <message>
        <source>guardar la conclusión</source>
        <translation>save the conclusion</translation>
    </message>
    <message>
        <source>informe de seguimiento</source>
        <translation>follow-up report</translation>
    </message>
    <message>
        <source>prueba</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>{0} en total, {1} abiertos</source>
        <translation>{0} in all, {1} open</translation>
    </message>
    <message>
        <source>¿Quitar la prueba «{0}»?</source>
        <translation>Remove the evidence “{0}”?</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparada con</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>El texto de ahora</source>
        <translation>The text as it is now</translation>
    </message>
    <message>
        <source>Lo agregado después va subrayado sobre verde; lo quitado, tachado sobre rojo.</source>
        <translation>What was added later is underlined on green; what was removed, struck through on red.</translation>
    </message>
    <message>
        <source>Lo que cambió, palabra por palabra</source>
        <translation>What changed, word by word</translation>
    </message>
    <message>
        <source>Nada cambió entre las dos.</source>
        <translation>Nothing changed between the two.</translation>
    </message>
    <message>
        <source>Título</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Versión {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Volver al texto</source>
        <translation>Back to the text</translation>
    </message>
    <message>
        <source>cambió</source>
        <translation>changed it</translation>
    </message>
    <message>
        <source>igual</source>
        <translation>same</translation>
    </message>
    <message>
        <source>nueva</source>
        <translation>new</translation>
    </message>
    <message>
        <source>se quitó</source>
        <translation>taken out</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Nota nueva</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>tipo de nota, Alt+{0}</source>
        <translation>kind of note, Alt+{0}</translation>
    </message>
    <message>
        <source>Habla {0}: quitar</source>
        <translation>{0} is speaking: remove</translation>
    </message>
    <message>
        <source>Palabras de la nota</source>
        <translation>Words of the note</translation>
    </message>
    <message>
        <source>Escriba lo que se dice. @ para quién habla.</source>
        <translation>Write what is said. @ for who speaks.</translation>
    </message>
    <message>
        <source>Va a:</source>
        <translation>Goes to:</translation>
    </message>
    <message>
        <source>Alt+letra: tipo · @: quién</source>
        <translation>Alt+letter: kind · @: who</translation>
    </message>
    <message>
        <source>Guardar nota</source>
        <translation>Save note</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Abra la sesión, con {0}, para escribir lo que se dice.</source>
        <translation>Open the session, with {0}, to write what is said.</translation>
    </message>
    <message>
        <source>Equipo</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Privada</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>la leen todas las partes</source>
        <translation>all parties read it</translation>
    </message>
    <message>
        <source>la lee solo el equipo</source>
        <translation>only the team reads it</translation>
    </message>
    <message>
        <source>la lee solo usted</source>
        <translation>only you read it</translation>
    </message>
    <message>
        <source>Tipo de nota</source>
        <translation>Kind of note</translation>
    </message>
</context>
<context>
    <name>ConclusionCard</name>
    <message>
        <source>Agregar otra fuente…</source>
        <translation>Add another source…</translation>
    </message>
    <message>
        <source>Agregar prueba…</source>
        <translation>Add evidence…</translation>
    </message>
    <message>
        <source>Guardar conclusión</source>
        <translation>Save conclusion</translation>
    </message>
    <message>
        <source>Qué se vio y qué falta, en palabras que lea toda la mesa</source>
        <translation>What was seen and what is missing, in words that the whole table reads</translation>
    </message>
    <message numerus="yes">
        <source>Se imprime con %n versión(es)</source>
        <translation>
            <numerusform>Printed with %n account</numerusform>
            <numerusform>Printed with %n accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Todavía no hay ninguna prueba con fecha. Agréguela, o elija otra conclusión.</source>
        <translation>There is no dated evidence yet. Add some, or choose another conclusion.</translation>
    </message>
    <message>
        <source>«{0}» pide una prueba con fecha</source>
        <translation>“{0}” asks for dated evidence</translation>
    </message>
    <message>
        <source>¿Qué se concluye?</source>
        <translation>What is concluded?</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Guardar la valoración</source>
        <translation>Save the rating</translation>
    </message>
    <message>
        <source>Lo que se vio o se oyó; las partes pueden preguntarlo</source>
        <translation>What was seen or heard; the parties may ask about it</translation>
    </message>
    <message>
        <source>Quién la valora</source>
        <translation>Who rates it</translation>
    </message>
    <message>
        <source>Valoraciones anteriores</source>
        <translation>Earlier ratings</translation>
    </message>
    <message>
        <source>Valorada el</source>
        <translation>Rated on</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Qué tan firme está</source>
        <translation>How firm it is</translation>
    </message>
    <message>
        <source>En qué se ve</source>
        <translation>What shows it</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Bajó: {0}.</source>
        <translation>Went down: {0}.</translation>
    </message>
    <message>
        <source>Débil: {0}.</source>
        <translation>Weak: {0}.</translation>
    </message>
    <message>
        <source>No impide seguir; conviene hablarlo con las partes.</source>
        <translation>It does not keep you from going on; it is worth talking over with the parties.</translation>
    </message>
    <message>
        <source>Sin valorar</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>bajó</source>
        <translation>went down</translation>
    </message>
    <message>
        <source>sigue igual</source>
        <translation>stays the same</translation>
    </message>
    <message>
        <source>subió</source>
        <translation>went up</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Lo que va a pasar en «{0}»</source>
        <translation>What is going to happen in “{0}”</translation>
    </message>
    <message>
        <source>Todavía no se ha importado nada.</source>
        <translation>Nothing has been imported yet.</translation>
    </message>
    <message>
        <source>Importando la lista</source>
        <translation>Importing the list</translation>
    </message>
    <message>
        <source>Si se interrumpe, lo que ya entró queda; importe la misma lista y nadie entra dos veces.</source>
        <translation>If it is interrupted, what has come in stays; import the same list again and nobody comes in twice.</translation>
    </message>
    <message>
        <source>Pausar</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{0} de {1} filas</source>
        <translation>{0} of {1} rows</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>La lista ya está en la mesa</source>
        <translation>The list is in the process now</translation>
    </message>
    <message>
        <source>Se detuvo a la mitad</source>
        <translation>It was stopped half-way</translation>
    </message>
    <message>
        <source>Ver las personas</source>
        <translation>See the people</translation>
    </message>
    <message>
        <source>Borrar el archivo…</source>
        <translation>Delete the file…</translation>
    </message>
    <message>
        <source>El archivo «{0}» sigue donde estaba, sin cifrar: cualquiera con esta laptop puede leerlo. Si ya no lo necesita, conviene borrarlo; en una memoria USB puede quedar rastro.</source>
        <translation>The file “{0}” is still where it was, unencrypted: anybody with this laptop can read it. If you no longer need it, it is better to delete it; a trace may remain on a USB stick.</translation>
    </message>
    <message>
        <source>¿Olvidar la lista sin cifrar?</source>
        <translation>Forget the unencrypted list?</translation>
    </message>
    <message>
        <source>entraron nuevas</source>
        <translation>came in new</translation>
    </message>
    <message>
        <source>entran nuevas</source>
        <translation>come in new</translation>
    </message>
    <message>
        <source>se completaron</source>
        <translation>were completed</translation>
    </message>
    <message>
        <source>se completan</source>
        <translation>are completed</translation>
    </message>
    <message>
        <source>ya estaban igual</source>
        <translation>were the same already</translation>
    </message>
    <message>
        <source>filas quedaron fuera</source>
        <translation>rows stayed out</translation>
    </message>
    <message>
        <source>filas quedan fuera</source>
        <translation>rows stay out</translation>
    </message>
    <message>
        <source>No se importa lo que esta mesa decidió no guardar: {0}.</source>
        <translation>What this table decided not to keep is not imported: {0}.</translation>
    </message>
    <message>
        <source>Datos que dicen otra cosa aquí y en la lista: {0}. Vale lo que está aquí.</source>
        <translation>Details that differ here and in the list: {0}. What is here holds.</translation>
    </message>
    <message>
        <source>Filas que conviene mirar después: {0}</source>
        <translation>Rows worth a look afterwards: {0}</translation>
    </message>
</context>
<context>
    <name>ConsensusScreen</name>
    <message>
        <source>Sondeo de consenso</source>
        <translation>Consensus check</translation>
    </message>
    <message>
        <source>En curso</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>en la lista: la respuesta de la parte</source>
        <translation>in the list: the answer of the party</translation>
    </message>
    <message>
        <source>prefiere no decir, o quitar la respuesta</source>
        <translation>prefers not to say, or take the answer back</translation>
    </message>
    <message>
        <source>la parte que sigue</source>
        <translation>the next party</translation>
    </message>
    <message>
        <source>Agregar las partes</source>
        <translation>Add the parties</translation>
    </message>
    <message>
        <source>Aquí estarán las partes de la mesa, con lo que responde cada una.</source>
        <translation>The parties of the process will be here, with what each one answers.</translation>
    </message>
    <message numerus="yes">
        <source>Y %n parte(s) más abajo</source>
        <translation>
            <numerusform>And %n party more below</numerusform>
            <numerusform>And %n parties more below</numerusform>
        </translation>
    </message>
    <message>
        <source>escribir la reserva de la parte</source>
        <translation>write the reservation of the party</translation>
    </message>
    <message>
        <source>guardar el sondeo</source>
        <translation>save the check</translation>
    </message>
    <message>
        <source>leer la pregunta en grande</source>
        <translation>read the question large</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Leer en grande</source>
        <translation>Read large</translation>
    </message>
    <message>
        <source>Guardar sondeo</source>
        <translation>Save check</translation>
    </message>
    <message>
        <source>SE PREGUNTA</source>
        <translation>THE QUESTION IS</translation>
    </message>
    <message>
        <source>Pregunta</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Escriba lo que se pregunta, o elija una cláusula.</source>
        <translation>Write what is asked, or choose a clause.</translation>
    </message>
    <message>
        <source>Cláusula</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Escala acordada</source>
        <translation>Agreed scale</translation>
    </message>
    <message>
        <source>Respuestas por parte</source>
        <translation>Answers by party</translation>
    </message>
    <message>
        <source>Con sus palabras, tal como las dijeron</source>
        <translation>In their words, as they said them</translation>
    </message>
    <message>
        <source>Ninguna: se pregunta otra cosa</source>
        <translation>None: something else is asked</translation>
    </message>
    <message>
        <source>Acuerdo {0}, cláusula {1}</source>
        <translation>Agreement {0}, clause {1}</translation>
    </message>
    <message>
        <source>sin delegado nombrado</source>
        <translation>no delegate named</translation>
    </message>
    <message>
        <source>Parte y quién habla por ella</source>
        <translation>Party and who speaks for it</translation>
    </message>
    <message>
        <source>Con sus palabras</source>
        <translation>In their words</translation>
    </message>
    <message>
        <source>prefiere no decir</source>
        <translation>prefers not to say</translation>
    </message>
    <message>
        <source>siguiente parte</source>
        <translation>next party</translation>
    </message>
    <message>
        <source>Escriba primero lo que se pregunta.</source>
        <translation>First write what is asked.</translation>
    </message>
    <message>
        <source>Marque primero lo que dijo alguna parte.</source>
        <translation>First mark what some party said.</translation>
    </message>
    <message>
        <source>Sondeo guardado</source>
        <translation>Check saved</translation>
    </message>
    <message>
        <source>Se pregunta</source>
        <translation>The question is</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Algo más que decir</source>
        <translation>Anything more to say</translation>
    </message>
    <message>
        <source>Anotar la entrega</source>
        <translation>Write down the delivery</translation>
    </message>
    <message>
        <source>Archivo</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Copia número</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Cómo</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Cómo se entrega</source>
        <translation>How it is handed over</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>El registro de copias dice quién tiene el acta, y desde cuándo.</source>
        <translation>The register of copies says who has the minutes, and since when.</translation>
    </message>
    <message>
        <source>En papel</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Escriba el día como 05/03/2026.</source>
        <translation>Write the day as 05/03/2026.</translation>
    </message>
    <message>
        <source>Escriba quién la recibe.</source>
        <translation>Write who receives it.</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>La persona o la oficina que la recibe</source>
        <translation>The person or office that receives it</translation>
    </message>
    <message>
        <source>La recibe</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Ninguna: otra persona u oficina</source>
        <translation>None: another person or office</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>¿A quién se entrega la copia?</source>
        <translation>Who is given the copy?</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Agreement {0}</translation>
    </message>
    <message>
        <source>Agenda de costumbre</source>
        <translation>Usual agenda</translation>
    </message>
    <message>
        <source>Agregar</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Agregar al diseño de la mesa</source>
        <translation>Add to the design of the table</translation>
    </message>
    <message>
        <source>Aprendizaje</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Aprendizaje nuevo</source>
        <translation>New lesson</translation>
    </message>
    <message>
        <source>Condiciones mínimas</source>
        <translation>Minimum conditions</translation>
    </message>
    <message>
        <source>De la mesa</source>
        <translation>Of this table</translation>
    </message>
    <message>
        <source>De la plantilla</source>
        <translation>From the template</translation>
    </message>
    <message>
        <source>De las partes</source>
        <translation>Of the parties</translation>
    </message>
    <message>
        <source>De qué sesión</source>
        <translation>Of which session</translation>
    </message>
    <message>
        <source>De toda la mesa</source>
        <translation>Of the whole table</translation>
    </message>
    <message>
        <source>Decisiones de las partes</source>
        <translation>Decisions of the parties</translation>
    </message>
    <message>
        <source>Decisión de las partes</source>
        <translation>Decision of the parties</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>El método es de las partes: lo que cambien aquí vale en esta mesa, no en otras.</source>
        <translation>The method belongs to the parties: what they change here holds at this table, not at others.</translation>
    </message>
    <message>
        <source>En qué situación</source>
        <translation>In which situation</translation>
    </message>
    <message>
        <source>En «{0}»</source>
        <translation>In “{0}”</translation>
    </message>
    <message>
        <source>Escalas de consenso</source>
        <translation>Scales of consensus</translation>
    </message>
    <message>
        <source>Escriba la decisión.</source>
        <translation>Write the decision.</translation>
    </message>
    <message>
        <source>Escriba qué se aprendió.</source>
        <translation>Write what was learnt.</translation>
    </message>
    <message>
        <source>Escríbalo en pocas palabras.</source>
        <translation>Write it in a few words.</translation>
    </message>
    <message>
        <source>Etapas</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lo dijeron las partes: lo lee la mesa</source>
        <translation>The parties said it: the table reads it</translation>
    </message>
    <message>
        <source>Lo lee el equipo</source>
        <translation>The team reads it</translation>
    </message>
    <message>
        <source>Lo lee solo el equipo</source>
        <translation>Only the team reads it</translation>
    </message>
    <message>
        <source>Lo que se aprende antes</source>
        <translation>What is learnt beforehand</translation>
    </message>
    <message>
        <source>Lo que se revisa</source>
        <translation>What is checked</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Otra vez: {0}</source>
        <translation>Another time: {0}</translation>
    </message>
    <message>
        <source>Para qué, o por qué</source>
        <translation>What for, or why</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Quién lo dijo</source>
        <translation>Who said it</translation>
    </message>
    <message>
        <source>Quién lo lee</source>
        <translation>Who reads it</translation>
    </message>
    <message>
        <source>Qué dice</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Qué es</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Qué hacer otra vez</source>
        <translation>What to do another time</translation>
    </message>
    <message>
        <source>Qué se agrega</source>
        <translation>What is added</translation>
    </message>
    <message>
        <source>Qué se aprendió</source>
        <translation>What was learnt</translation>
    </message>
    <message>
        <source>Qué se decidió</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>Sale de las listas. El historial lo recuerda.</source>
        <translation>It leaves the lists. The history remembers it.</translation>
    </message>
    <message>
        <source>Tipos de nota</source>
        <translation>Kinds of note</translation>
    </message>
    <message>
        <source>Una decisión de las partes sobre cómo trabajar</source>
        <translation>A decision of the parties about how to work</translation>
    </message>
    <message>
        <source>Una decisión se escribe también como acuerdo en borrador: las partes toman posición sobre ella.</source>
        <translation>A decision is also written as a draft agreement: the parties take positions on it.</translation>
    </message>
    <message>
        <source>¿Quitarlo de esta mesa?</source>
        <translation>Remove it from this table?</translation>
    </message>
</context>
<context>
    <name>DesignPages</name>
    <message>
        <source>Agregar…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Aprendizaje nuevo…</source>
        <translation>New lesson…</translation>
    </message>
    <message>
        <source>Aprendizajes</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Aquí estará el método de la mesa: se copia de una plantilla y las partes lo cambian.</source>
        <translation>The method of the table will be here: it is copied from a template and the parties change it.</translation>
    </message>
    <message>
        <source>Aquí estará lo que las sesiones enseñaron: qué ayudó, qué no, y qué hacer otra vez.</source>
        <translation>What the sessions taught will be here: what helped, what did not, and what to do another time.</translation>
    </message>
    <message>
        <source>Cómo trabaja la mesa</source>
        <translation>How the table works</translation>
    </message>
    <message>
        <source>Elegir un método…</source>
        <translation>Choose a method…</translation>
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
        <source>Lo que escribió en {0} queda guardado y lo encontrará al volver.</source>
        <translation>What you wrote in {0} is kept, and you will find it when you are back.</translation>
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
    <name>Detail</name>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Agreement {0}</translation>
    </message>
    <message>
        <source>Coinciden</source>
        <translation>They agree</translation>
    </message>
    <message>
        <source>Cómo se verifica</source>
        <translation>How it is verified</translation>
    </message>
    <message>
        <source>Da seguimiento</source>
        <translation>Follows up</translation>
    </message>
    <message>
        <source>Falta</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hizo la visita: {0}</source>
        <translation>Made the visit: {0}</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Lo que dijo cada fuente, sin mezclar</source>
        <translation>What each source said, unmixed</translation>
    </message>
    <message>
        <source>Lo último que se concluyó</source>
        <translation>What was concluded last</translation>
    </message>
    <message>
        <source>No coinciden</source>
        <translation>They do not agree</translation>
    </message>
    <message>
        <source>Otras pruebas</source>
        <translation>Other evidence</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Todavía no hay visitas ni pruebas. Anote una visita y lo que dijo cada fuente, por separado.</source>
        <translation>There are no visits or evidence yet. Record a visit and what each source said, apart.</translation>
    </message>
    <message>
        <source>Visita de verificación</source>
        <translation>Verification visit</translation>
    </message>
    <message>
        <source>Visita de verificación · {0}</source>
        <translation>Verification visit · {0}</translation>
    </message>
    <message>
        <source>cláusula {0}</source>
        <translation>clause {0}</translation>
    </message>
    <message>
        <source>firmado el {0}</source>
        <translation>signed on {0}</translation>
    </message>
    <message numerus="yes">
        <source>y %n conclusión(es) antes</source>
        <translation>
            <numerusform>and %n conclusion before</numerusform>
            <numerusform>and %n conclusions before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message>
        <source>Aceptar lo que escribió después…</source>
        <translation>Accept what it wrote later…</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Huella, para leerla entre dos personas</source>
        <translation>Fingerprint, for two people to read to each other</translation>
    </message>
    <message>
        <source>Retirar este equipo…</source>
        <translation>Remove this device…</translation>
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
        <translation>All that is needed is there. It can be opened again afterwards.</translation>
    </message>
    <message>
        <source>Esto falta todavía. No impide terminar, y se puede abrir de nuevo después.</source>
        <translation>This is still missing. It does not keep you from ending, and it can be opened again afterwards.</translation>
    </message>
    <message>
        <source>¿Terminar la sesión?</source>
        <translation>End the session?</translation>
    </message>
    <message>
        <source>Terminar la sesión</source>
        <translation>End the session</translation>
    </message>
    <message>
        <source>Seguir en la sesión</source>
        <translation>Stay in the session</translation>
    </message>
    <message>
        <source>Falta la hora de inicio.</source>
        <translation>The starting time is missing.</translation>
    </message>
    <message>
        <source>La hora de cierre se pone al terminar.</source>
        <translation>The closing time is put on ending.</translation>
    </message>
    <message>
        <source>Falta el lugar.</source>
        <translation>The place is missing.</translation>
    </message>
    <message>
        <source>No hay nadie marcado como presente.</source>
        <translation>Nobody is marked as present.</translation>
    </message>
    <message>
        <source>Hay personas convocadas sin marcar.</source>
        <translation>Some people who were called are not marked.</translation>
    </message>
    <message>
        <source>Falta preguntar a algunas personas si se les puede nombrar en el acta.</source>
        <translation>Some people still have to be asked whether the minutes may name them.</translation>
    </message>
    <message>
        <source>La sesión no tiene agenda.</source>
        <translation>The session has no agenda.</translation>
    </message>
    <message>
        <source>Hay puntos de la agenda sin tratar.</source>
        <translation>Some agenda items were not dealt with.</translation>
    </message>
    <message>
        <source>Quedan temas en el estacionamiento.</source>
        <translation>Some topics are still parked.</translation>
    </message>
    <message>
        <source>Falta leer el acta en voz alta.</source>
        <translation>The minutes have still to be read aloud.</translation>
    </message>
</context>
<context>
    <name>EvidenceBlock</name>
    <message>
        <source>Reservado</source>
        <translation>Reserved</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Agregar una prueba</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Algo más que decir</source>
        <translation>Something more to say</translation>
    </message>
    <message>
        <source>Con permiso de quienes salen o se oyen</source>
        <translation>With the permission of those seen or heard in it</translation>
    </message>
    <message>
        <source>Datos de la prueba</source>
        <translation>Details of the evidence</translation>
    </message>
    <message>
        <source>De ninguna en particular</source>
        <translation>Of none in particular</translation>
    </message>
    <message>
        <source>De qué día es</source>
        <translation>Of which day it is</translation>
    </message>
    <message>
        <source>Diga en pocas palabras qué es.</source>
        <translation>Say in a few words what it is.</translation>
    </message>
    <message>
        <source>El archivo se guarda cifrado. En la lista viaja solo una imagen pequeña.</source>
        <translation>The file is kept encrypted. Only a small picture travels in the list.</translation>
    </message>
    <message>
        <source>Elegir la foto, el escaneo, la grabación o el documento</source>
        <translation>Choose the photo, scan, recording or document</translation>
    </message>
    <message>
        <source>Elegir un archivo…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Guardar la prueba</source>
        <translation>Save the evidence</translation>
    </message>
    <message>
        <source>La puede ver toda la mesa</source>
        <translation>The whole table may see it</translation>
    </message>
    <message>
        <source>Nadie de la lista</source>
        <translation>Nobody on the list</translation>
    </message>
    <message>
        <source>O quién, en palabras</source>
        <translation>Or who, in words</translation>
    </message>
    <message>
        <source>Quién la trajo</source>
        <translation>Who brought it</translation>
    </message>
    <message>
        <source>Qué es, en pocas palabras</source>
        <translation>What it is, in a few words</translation>
    </message>
    <message>
        <source>Qué fuente la dio</source>
        <translation>Which source gave it</translation>
    </message>
    <message>
        <source>Sin archivo: solo lo que se vio</source>
        <translation>No file: only what was seen</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>sin fecha</source>
        <translation>no date</translation>
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
        <source>Todo</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Más tipos de nota</source>
        <translation>More kinds of note</translation>
    </message>
    <message>
        <source>Buscar en esta sesión</source>
        <translation>Search in this session</translation>
    </message>
</context>
<context>
    <name>FinalCard</name>
    <message numerus="yes">
        <source>%n página(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Esta es la que rige</source>
        <translation>This one governs</translation>
    </message>
    <message>
        <source>Revisión {0} · código {1}</source>
        <translation>Revision {0} · code {1}</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Buscar o ir a</source>
        <translation>Find or go to</translation>
    </message>
    <message>
        <source>Guía</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Lo encontrado</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Nada en esta laptop lleva «{0}».</source>
        <translation>Nothing on this laptop holds “{0}”.</translation>
    </message>
    <message>
        <source>Sesión {0}</source>
        <translation>Session {0}</translation>
    </message>
    <message>
        <source>Una palabra, un nombre, o a dónde ir</source>
        <translation>A word, a name, or where to go</translation>
    </message>
    <message>
        <source>ir</source>
        <translation>go</translation>
    </message>
    <message>
        <source>quedarse aquí</source>
        <translation>stay here</translation>
    </message>
</context>
<context>
    <name>FingerprintDialog</name>
    <message>
        <source>Huella: {0}</source>
        <translation>Fingerprint: {0}</translation>
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
        <translation>Who is given the floor?</translation>
    </message>
    <message>
        <source>Dar la palabra</source>
        <translation>Give the floor</translation>
    </message>
    <message>
        <source>¿Quién pide la palabra?</source>
        <translation>Who asks to speak?</translation>
    </message>
    <message>
        <source>Poner en la lista</source>
        <translation>Put on the list</translation>
    </message>
    <message>
        <source>Nadie está marcado como presente.</source>
        <translation>Nobody is marked as present.</translation>
    </message>
    <message>
        <source>No hay jóvenes presentes sin hablar, o no se sabe su edad.</source>
        <translation>All the young people present have spoken, or their age is not known.</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) en la lista de palabra pedida</source>
        <translation>
            <numerusform>%n person on the list of those who asked to speak</numerusform>
            <numerusform>%n people on the list of those who asked to speak</numerusform>
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
        <translation>Close</translation>
    </message>
    <message>
        <source>Desde el comienzo</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>Dónde está cada compromiso, sus pruebas y lo que dice cada fuente, sin mezclar.</source>
        <translation>Where each commitment stands, its evidence, and what each source says, apart.</translation>
    </message>
    <message>
        <source>El idioma de la mesa</source>
        <translation>The language of the table</translation>
    </message>
    <message>
        <source>El informe quedó en {0}, sin cifrar.</source>
        <translation>The report is in {0}, not encrypted.</translation>
    </message>
    <message>
        <source>El informe va a la impresora.</source>
        <translation>The report goes to the printer.</translation>
    </message>
    <message>
        <source>El último mes</source>
        <translation>The last month</translation>
    </message>
    <message>
        <source>Guardar PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Guardar el informe</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Idioma del informe</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Informe de seguimiento</source>
        <translation>Follow-up report</translation>
    </message>
    <message>
        <source>Los últimos tres meses</source>
        <translation>The last three months</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Para el equipo, con lo reservado</source>
        <translation>For the team, with what is reserved</translation>
    </message>
    <message>
        <source>Período</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>seguimiento-{0}</source>
        <translation>follow-up-{0}</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>{0} de {1} cláusulas completas.</source>
        <translation>{0} of {1} clauses complete.</translation>
    </message>
    <message>
        <source>Todavía no hay cláusulas.</source>
        <translation>There are no clauses yet.</translation>
    </message>
    <message>
        <source>Cláusula {0}</source>
        <translation>Clause {0}</translation>
    </message>
    <message>
        <source>Faltan {0}</source>
        <translation>{0} missing</translation>
    </message>
    <message>
        <source>Quitar este compromiso…</source>
        <translation>Remove this commitment…</translation>
    </message>
    <message>
        <source>¿Se le podrá dar seguimiento?</source>
        <translation>Can this be followed up?</translation>
    </message>
    <message>
        <source>Compromiso</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Esta cláusula no compromete a nadie todavía: quién hace qué, y para cuándo.</source>
        <translation>This clause does not commit anybody yet: who does what, and by when.</translation>
    </message>
    <message>
        <source>Agregar compromiso…</source>
        <translation>Add commitment…</translation>
    </message>
    <message>
        <source>Puede firmarse con huecos. El acta los nombrará para que nadie los olvide.</source>
        <translation>It can be signed with gaps. The minutes will name them so that nobody forgets them.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Un momento…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>GapTable</name>
    <message>
        <source>Quién</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation>Date</translation>
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
        <translation>Body</translation>
    </message>
    <message>
        <source>Si no</source>
        <translation>If not</translation>
    </message>
    <message>
        <source>Recur.</source>
        <translation>Resrc.</translation>
    </message>
    <message>
        <source>Lo que tiene cada cláusula para darle seguimiento</source>
        <translation>What each clause has for its follow-up</translation>
    </message>
    <message>
        <source>está</source>
        <translation>is there</translation>
    </message>
    <message>
        <source>falta</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>Cláusula</source>
        <translation>Clause</translation>
    </message>
</context>
<context>
    <name>GoingOut</name>
    <message numerus="yes">
        <source>%n cambio(s) esperan llaves de la coordinación.</source>
        <translation>
            <numerusform>%n change waits for keys of the coordination.</numerusform>
            <numerusform>%n changes wait for keys of the coordination.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n espacio(s) no los admite el servidor.</source>
        <translation>
            <numerusform>%n space is not taken by the server.</numerusform>
            <numerusform>%n spaces are not taken by the server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carpeta para el paquete</source>
        <translation>Folder for the bundle</translation>
    </message>
    <message>
        <source>Copiando a {0}</source>
        <translation>Copying to {0}</translation>
    </message>
    <message>
        <source>Intercambiando con {0}</source>
        <translation>Exchanging with {0}</translation>
    </message>
    <message>
        <source>Paquete {0} en {1}: {2}, {3} cambios. Ya puede sacar la memoria.</source>
        <translation>Bundle {0} on {1}: {2}, {3} changes. You may take the stick out.</translation>
    </message>
    <message>
        <source>Servidor: {0} partes entregadas, {1} recibidas.</source>
        <translation>Server: {0} parts handed in, {1} received.</translation>
    </message>
    <message>
        <source>Si saca la memoria no se pierde nada: la próxima vez sigue donde quedó.</source>
        <translation>If the stick is taken out nothing is lost: next time it goes on where it was.</translation>
    </message>
    <message>
        <source>Si se corta la conexión no se pierde nada: la próxima vez sigue donde quedó.</source>
        <translation>If the connection breaks nothing is lost: next time it goes on where it was.</translation>
    </message>
</context>
<context>
    <name>GoingPane</name>
    <message numerus="yes">
        <source>%n cambio(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s) que ningún otro equipo tiene</source>
        <translation>
            <numerusform>%n change that no other device has</numerusform>
            <numerusform>%n changes that no other device has</numerusform>
        </translation>
    </message>
    <message>
        <source>3. ¿Qué va?</source>
        <translation>3. What goes?</translation>
    </message>
    <message>
        <source>Acuses de recibo</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Aquí estará lo que va a otros equipos: las mesas, y todavía no hay ninguna.</source>
        <translation>What goes to other devices will be here: the processes, and there is none yet.</translation>
    </message>
    <message>
        <source>Aquí se verá quién ya leyó lo que salió de este equipo: lo firman los paquetes que vuelven.</source>
        <translation>Here you will see who has read what left this device: the packages that come back sign it.</translation>
    </message>
    <message>
        <source>Crear paquete</source>
        <translation>Make a bundle</translation>
    </message>
    <message>
        <source>Cuánto va</source>
        <translation>How much goes</translation>
    </message>
    <message>
        <source>Del programa</source>
        <translation>Of the programme</translation>
    </message>
    <message>
        <source>Espera llaves de la coordinación</source>
        <translation>Waits for keys of the coordination</translation>
    </message>
    <message>
        <source>Intercambiar ahora</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>Paquete {0}</source>
        <translation>Bundle {0}</translation>
    </message>
    <message>
        <source>Para {0}</source>
        <translation>For {0}</translation>
    </message>
    <message>
        <source>Qué va</source>
        <translation>What goes</translation>
    </message>
    <message numerus="yes">
        <source>Se quedan aquí: %n cambio(s) privado(s)</source>
        <translation>
            <numerusform>%n private change stays here</numerusform>
            <numerusform>%n private changes stay here</numerusform>
        </translation>
    </message>
    <message>
        <source>Sin acuse todavía</source>
        <translation>No receipt yet</translation>
    </message>
    <message>
        <source>Solo lo que les falta</source>
        <translation>Only what they lack</translation>
    </message>
    <message>
        <source>Tiene {0} de {1} cambios de este equipo</source>
        <translation>Has {0} of {1} changes of this device</translation>
    </message>
    <message>
        <source>Todo lo que tengo</source>
        <translation>All that I have</translation>
    </message>
    <message>
        <source>Ya está en otros equipos</source>
        <translation>Already on other devices</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Buscar en la guía</source>
        <translation>Search the guide</translation>
    </message>
    <message>
        <source>Capítulos</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Idioma de la guía</source>
        <translation>Language of the guide</translation>
    </message>
    <message>
        <source>La guía está en español y en inglés.</source>
        <translation>The guide is in Spanish and English.</translation>
    </message>
    <message>
        <source>Nada en la guía lleva «{0}».</source>
        <translation>Nothing in the guide holds “{0}”.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Avisos</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Ayuda</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Guía</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Teclas</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>ImportRosterScreen</name>
    <message>
        <source>Importar lista de personas</source>
        <translation>Import a list of people</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>{0} · {1} filas</source>
        <translation>{0} · {1} rows</translation>
    </message>
    <message>
        <source>seguir al paso siguiente</source>
        <translation>go on to the next step</translation>
    </message>
    <message>
        <source>volver al paso anterior</source>
        <translation>back to the previous step</translation>
    </message>
    <message>
        <source>una repetida entra</source>
        <translation>a repeated one comes in</translation>
    </message>
    <message>
        <source>una repetida queda fuera</source>
        <translation>a repeated one stays out</translation>
    </message>
    <message>
        <source>Salir sin importar</source>
        <translation>Leave without importing</translation>
    </message>
    <message>
        <source>Elegir el archivo…</source>
        <translation>Choose the file…</translation>
    </message>
    <message>
        <source>Sirve la lista como la tenga: Excel, LibreOffice, CSV o una tabla guardada de la web. Elija el archivo o arrástrelo aquí. Nada entra a la mesa hasta el último paso.</source>
        <translation>The list is good as you have it: Excel, LibreOffice, CSV or a table saved from the web. Choose the file or drag it here. Nothing comes into the process until the last step.</translation>
    </message>
    <message>
        <source>Atrás</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Todavía no se ha importado nada</source>
        <translation>Nothing has been imported yet</translation>
    </message>
    <message>
        <source>Archivo</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columnas</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Repetidas</source>
        <translation>Repeated</translation>
    </message>
    <message>
        <source>Confirmar</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Seguir: ver repetidas</source>
        <translation>Go on: see repeated ones</translation>
    </message>
    <message>
        <source>Seguir: ver qué va a pasar</source>
        <translation>Go on: see what will happen</translation>
    </message>
    <message>
        <source>Importar la lista</source>
        <translation>Import the list</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Volver a las personas</source>
        <translation>Back to the people</translation>
    </message>
    <message>
        <source>Falta decir en qué columna están los nombres.</source>
        <translation>It still has to be said in which column the names are.</translation>
    </message>
    <message>
        <source>Leyendo la lista…</source>
        <translation>Reading the list…</translation>
    </message>
    <message>
        <source>Listas ({0})</source>
        <translation>Lists ({0})</translation>
    </message>
    <message>
        <source>Elegir la lista</source>
        <translation>Choose the list</translation>
    </message>
    <message>
        <source>¿Borrar «{0}» de esta laptop?</source>
        <translation>Delete “{0}” from this laptop?</translation>
    </message>
    <message>
        <source>Las personas ya están en la mesa. El archivo no se podrá recuperar desde aquí.</source>
        <translation>The people are in the process already. The file cannot be got back from here.</translation>
    </message>
    <message>
        <source>Borrar el archivo</source>
        <translation>Delete the file</translation>
    </message>
    <message>
        <source>Dejarlo donde está</source>
        <translation>Leave it where it is</translation>
    </message>
    <message>
        <source>El archivo se borró. En una memoria USB puede quedar rastro de él.</source>
        <translation>The file was deleted. A trace of it may remain on a USB stick.</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>Día</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Sin lecturas</source>
        <translation>No readings</translation>
    </message>
    <message>
        <source>Valor</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>alerta</source>
        <translation>alert</translation>
    </message>
    <message>
        <source>aviso</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>empeora</source>
        <translation>worsening</translation>
    </message>
    <message>
        <source>mejora</source>
        <translation>improving</translation>
    </message>
    <message>
        <source>sigue igual</source>
        <translation>the same</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message numerus="yes">
        <source>%n trazo(s)</source>
        <translation>
            <numerusform>%n stroke</numerusform>
            <numerusform>%n strokes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sin trazos</source>
        <translation>Nothing drawn</translation>
    </message>
</context>
<context>
    <name>JoinedCard</name>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Es una propuesta. Léala y cámbiela: cada parte muestra de dónde viene.</source>
        <translation>It is a proposal. Read it and change it: each part shows where it comes from.</translation>
    </message>
    <message>
        <source>Guardar versión unida</source>
        <translation>Save joined version</translation>
    </message>
    <message>
        <source>Nada de lo que agregó una versión queda fuera.</source>
        <translation>Nothing that a version added is left out.</translation>
    </message>
    <message>
        <source>Queda fuera de la {0}: «{1}»</source>
        <translation>Left out of {0}: “{1}”</translation>
    </message>
    <message>
        <source>Texto de la versión unida</source>
        <translation>Text of the joined version</translation>
    </message>
    <message>
        <source>Todas las versiones quedan en el historial.</source>
        <translation>All versions stay in the history.</translation>
    </message>
    <message>
        <source>Versión unida</source>
        <translation>Joined version</translation>
    </message>
    <message>
        <source>de la {0}</source>
        <translation>from {0}</translation>
    </message>
</context>
<context>
    <name>KeptFormDialog</name>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Desechar lo escrito</source>
        <translation>Discard what was written</translation>
    </message>
    <message>
        <source>Ir a su pantalla</source>
        <translation>Go to its screen</translation>
    </message>
    <message>
        <source>Lo que había escrito</source>
        <translation>What you had written</translation>
    </message>
    <message>
        <source>No llegó a guardarse: se bloqueó la laptop, o se quedó sin batería. Abra otra vez ese formulario en su pantalla: encontrará en él lo que había escrito.</source>
        <translation>It was not saved: the laptop was locked, or ran out of battery. Open that form again on its screen: what you had written is in it.</translation>
    </message>
</context>
<context>
    <name>KeptForms</name>
    <message>
        <source>Aquí está lo que había escrito y no llegó a guardarse.</source>
        <translation>Here is what you had written and was not saved yet.</translation>
    </message>
    <message numerus="yes">
        <source>Quedó %n formulario(s) sin guardar. Lo escrito está aquí, cifrado.</source>
        <translation>
            <numerusform>One form was left unsaved. What was written is here, encrypted.</numerusform>
            <numerusform>%n forms were left unsaved. What was written is here, encrypted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ver lo escrito…</source>
        <translation>See what was written…</translation>
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
    <name>Lacking</name>
    <message>
        <source>Cláusulas que no comprometen a nadie</source>
        <translation>Clauses that commit nobody</translation>
    </message>
    <message>
        <source>Cláusulas sin posiciones</source>
        <translation>Clauses without positions</translation>
    </message>
    <message>
        <source>Compromisos con huecos</source>
        <translation>Commitments with gaps</translation>
    </message>
    <message>
        <source>Deben consultar a su asamblea</source>
        <translation>They must consult their assembly</translation>
    </message>
    <message>
        <source>Posiciones por confirmar: el texto cambió después</source>
        <translation>Positions to confirm: the text changed afterwards</translation>
    </message>
    <message>
        <source>Texto entre corchetes: así no se puede cerrar</source>
        <translation>Text in brackets: it cannot be closed like this</translation>
    </message>
    <message>
        <source>Versiones por decidir: así no se puede cerrar</source>
        <translation>Versions to decide: it cannot be closed like this</translation>
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
    <message>
        <source>Traer una copia de respaldo…</source>
        <translation>Bring a backup…</translation>
    </message>
    <message>
        <source>¿Ya trabajaba en otra laptop y tiene la copia que hizo de ella?</source>
        <translation>Did you work on another laptop before, and have the backup that you made of it?</translation>
    </message>
</context>
<context>
    <name>LedgerFigure</name>
    <message>
        <source>Invitadas</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Presentes</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Hablaron</source>
        <translation>Spoke</translation>
    </message>
    <message>
        <source>Firmaron</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Grupo</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Todas</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Mujeres</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Hombres</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Menores de 30 años</source>
        <translation>Under 30 years</translation>
    </message>
    <message>
        <source>De 30 años o más</source>
        <translation>30 years or older</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>abrir</source>
        <translation>open</translation>
    </message>
    <message>
        <source>cambiar datos</source>
        <translation>change details</translation>
    </message>
    <message>
        <source>quitar</source>
        <translation>remove</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>%n minuto(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Antes avisa, y con tocar una tecla se sigue. Lo que está a medio escribir queda guardado.</source>
        <translation>It warns first, and pressing any key goes on. What is half written stays saved.</translation>
    </message>
    <message>
        <source>Bloquear ahora</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Bloqueo</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Si nadie la toca, se bloquea en</source>
        <translation>If nobody touches it, lock after</translation>
    </message>
</context>
<context>
    <name>LockedNotice</name>
    <message>
        <source>El texto está cerrado: así lo decidieron las partes</source>
        <translation>The text is closed: so the parties decided</translation>
    </message>
    <message>
        <source>El texto está firmado y ya no se cambia</source>
        <translation>The text is signed and no longer changes</translation>
    </message>
    <message>
        <source>Este acuerdo se retiró de la mesa</source>
        <translation>This agreement was taken off the table</translation>
    </message>
    <message>
        <source>Su texto y su historia quedan como estaban.</source>
        <translation>Its text and its history stay as they were.</translation>
    </message>
    <message>
        <source>{0} Lo que las partes acuerden después va en un acuerdo nuevo.</source>
        <translation>{0} What the parties agree later goes into a new agreement.</translation>
    </message>
    <message>
        <source>{0} Para cambiarlo, vuelva a abrirlo: lo cerrado queda guardado.</source>
        <translation>{0} To change it, open it again: what was closed stays kept.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Claros</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Colores</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Como el sistema</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Ir a verlo</source>
        <translation>Go and look</translation>
    </message>
    <message>
        <source>Mucho contraste</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Oscuros</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Pantalla</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Tamaño de la letra</source>
        <translation>Size of the letters</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message numerus="yes">
        <source>%n cambio(s) ya cuenta(n).</source>
        <translation>
            <numerusform>%n change counts now.</numerusform>
            <numerusform>%n changes count now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aceptarlo</source>
        <translation>Accept it</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Contará todo lo que {0} escribió después de retirarlo, hasta donde llegó aquí.</source>
        <translation>Everything that {0} wrote after it was removed will count, as far as it arrived here.</translation>
    </message>
    <message>
        <source>De sus cambios hay aquí {0} de {1}.</source>
        <translation>Of its changes {0} of {1} are here.</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Dejarlo aparte</source>
        <translation>Leave it aside</translation>
    </message>
    <message numerus="yes">
        <source>En %n espacio(s) no coordina este equipo y allí sigue: pídalo a quien los coordina.</source>
        <translation>
            <numerusform>In %n space this device does not coordinate and there it stays: ask its coordinator.</numerusform>
            <numerusform>In %n spaces this device does not coordinate and there it stays: ask their coordinators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En %n mesa(s) no coordina este equipo: allí debe admitirlo quien coordina.</source>
        <translation>
            <numerusform>This device does not coordinate %n table: its coordinator must admit it there.</numerusform>
            <numerusform>This device does not coordinate %n tables: their coordinators must admit it there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entró en «{0}». Compare esta huella, en persona o por teléfono, con la que ve {1} en su pantalla. Si no es la misma, no comparta nada y avise a la coordinación.</source>
        <translation>You joined “{0}”. Compare this fingerprint, in person or by telephone, with the one {1} sees on their screen. If it is not the same, share nothing and warn the coordination.</translation>
    </message>
    <message>
        <source>Equipo retirado. La retirada viaja con el próximo paquete.</source>
        <translation>Device removed. The removal travels with the next bundle.</translation>
    </message>
    <message>
        <source>Es la misma</source>
        <translation>It is the same</translation>
    </message>
    <message>
        <source>Guardar la tarjeta</source>
        <translation>Keep the card</translation>
    </message>
    <message>
        <source>Guardar la tarjeta…</source>
        <translation>Keep the card…</translation>
    </message>
    <message>
        <source>Invitación</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Invitación hecha: solo la abre ese equipo. Entréguela; con el próximo paquete le llega lo demás.</source>
        <translation>Invitation made: only that device opens it. Hand it over; the rest arrives with the next bundle.</translation>
    </message>
    <message>
        <source>La tarjeta no es secreta: pásela por memoria, correo o mensaje a quien coordina. Después lean esta huella en voz alta, cada quien en su pantalla.</source>
        <translation>The card is no secret: pass it by stick, mail or message to the coordinator. Then read this fingerprint aloud, each on their own screen.</translation>
    </message>
    <message>
        <source>Lo que escribió hasta hoy queda. Lo que llegue después se guarda aparte, sin contar, hasta que alguien lo acepte. Las llaves cambian para los demás. Lo que ese equipo ya tiene no se le puede quitar.</source>
        <translation>What it wrote until today stays. What arrives later is kept aside and does not count until somebody accepts it. The keys change for everybody else. What that device already has cannot be taken from it.</translation>
    </message>
    <message>
        <source>Retirar el equipo</source>
        <translation>Remove the device</translation>
    </message>
    <message>
        <source>Su tarjeta no ha llegado a este equipo, por eso no hay huella que comparar.</source>
        <translation>Its card has not reached this device, so there is no fingerprint to compare.</translation>
    </message>
    <message>
        <source>Tarjeta de este equipo</source>
        <translation>Card of this device</translation>
    </message>
    <message>
        <source>Tarjeta guardada. Entréguela.</source>
        <translation>Card kept. Hand it over.</translation>
    </message>
    <message>
        <source>Tarjetas que le dieron</source>
        <translation>Cards you were given</translation>
    </message>
    <message numerus="yes">
        <source>Y %n más sin confirmar: de cada uno habla un solo equipo, que no es el suyo.</source>
        <translation>
            <numerusform>And %n more, unconfirmed: a single device tells of it, and not its own.</numerusform>
            <numerusform>And %n more, unconfirmed: of each a single device tells, and not its own.</numerusform>
        </translation>
    </message>
    <message>
        <source>el programa</source>
        <translation>the programme</translation>
    </message>
    <message>
        <source>quien le invitó</source>
        <translation>whoever invited you</translation>
    </message>
    <message>
        <source>tarjeta</source>
        <translation>card</translation>
    </message>
    <message>
        <source>¿Aceptar lo que escribió después?</source>
        <translation>Accept what it wrote later?</translation>
    </message>
    <message>
        <source>¿Es de verdad quien le invitó?</source>
        <translation>Is it truly who invited you?</translation>
    </message>
    <message>
        <source>¿Retirar {0}?</source>
        <translation>Remove {0}?</translation>
    </message>
</context>
<context>
    <name>MethodDialog</name>
    <message>
        <source>Elegir un método</source>
        <translation>Choose a method</translation>
    </message>
    <message>
        <source>La mesa recibe una copia de sus etapas, condiciones, habilidades y escalas. Lo que ya escribieron las partes queda, y todo se puede cambiar con ellas.</source>
        <translation>The process receives a copy of its stages, conditions, skills and scales. What the parties already wrote stays, and everything can be changed with them.</translation>
    </message>
    <message>
        <source>Método</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Tomar este método</source>
        <translation>Take this method</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Sus datos no han llegado</source>
        <translation>Their details have not arrived</translation>
    </message>
    <message>
        <source>Falta</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Dice: «{0}»</source>
        <translation>Says: “{0}”</translation>
    </message>
    <message>
        <source>Firma simple en pantalla, {0}, según el reloj del equipo.</source>
        <translation>Simple signature on the screen, {0}, by the clock of the device.</translation>
    </message>
    <message>
        <source>Firma {0}.</source>
        <translation>{0} signs.</translation>
    </message>
    <message>
        <source>Testigo: {0}.</source>
        <translation>Witness: {0}.</translation>
    </message>
    <message>
        <source>Después, en {0}.</source>
        <translation>Afterwards, in {0}.</translation>
    </message>
</context>
<context>
    <name>MinutesChecks</name>
    <message>
        <source>{0} y {1} más</source>
        <translation>{0} and {1} more</translation>
    </message>
    <message>
        <source>Fecha, hora y lugar</source>
        <translation>Date, time and place</translation>
    </message>
    <message>
        <source>El municipio es un código que no se conoce y el acta no lo dice: revise el país de la mesa</source>
        <translation>The municipality is a code that is not known, and the minutes do not print it: check the country of the process</translation>
    </message>
    <message>
        <source>Hora de cierre</source>
        <translation>Closing time</translation>
    </message>
    <message>
        <source>No se anotó la agenda</source>
        <translation>No agenda was noted</translation>
    </message>
    <message>
        <source>Quórum anotado</source>
        <translation>Quorum recorded</translation>
    </message>
    <message>
        <source>A todas las personas se les preguntó si se les nombra</source>
        <translation>Everybody was asked whether they may be named</translation>
    </message>
    <message numerus="yes">
        <source>%n cláusula(s) con texto abierto entre corchetes</source>
        <translation>
            <numerusform>%n clause with open text in brackets</numerusform>
            <numerusform>%n clauses with open text in brackets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) de la lista sin marcar</source>
        <translation>
            <numerusform>%n person on the list is not marked</numerusform>
            <numerusform>%n people on the list are not marked</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda anotada</source>
        <translation>Agenda noted</translation>
    </message>
    <message>
        <source>El resumen en {0} no se ha leído en voz alta</source>
        <translation>The summary in {0} has not been read aloud</translation>
    </message>
    <message numerus="yes">
        <source>El texto nombra a %n persona(s) reservada(s); corríjalo antes de imprimir</source>
        <translation>
            <numerusform>The text names %n reserved person; correct it before printing</numerusform>
            <numerusform>The text names %n reserved people; correct it before printing</numerusform>
        </translation>
    </message>
    <message>
        <source>Hubo varios idiomas y no se anotó quién interpretó</source>
        <translation>Several languages were spoken and who interpreted was not noted</translation>
    </message>
    <message>
        <source>Intérprete: {0}</source>
        <translation>Interpreter: {0}</translation>
    </message>
    <message>
        <source>Leída en voz alta</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Ninguna cláusula con texto entre corchetes</source>
        <translation>No clause with text in brackets</translation>
    </message>
    <message>
        <source>Ninguna preocupación sale con nombre</source>
        <translation>No concern appears with a name</translation>
    </message>
    <message>
        <source>Resumen en {0}</source>
        <translation>Summary in {0}</translation>
    </message>
    <message>
        <source>Se habló en {0} y el acta no lleva resumen en ese idioma</source>
        <translation>People spoke {0}, and the minutes carry no summary in that language</translation>
    </message>
    <message>
        <source>Toda la lista está marcada</source>
        <translation>The whole list is marked</translation>
    </message>
    <message>
        <source>Cláusulas con su seguimiento completo</source>
        <translation>Clauses with their follow-up complete</translation>
    </message>
    <message>
        <source>Reservas con sus palabras</source>
        <translation>Reservations with their words</translation>
    </message>
    <message>
        <source>Acuerdos con el texto cerrado</source>
        <translation>Agreements with their text closed</translation>
    </message>
    <message>
        <source>Sin hora de inicio el acta no puede ser definitiva</source>
        <translation>Without a starting time the minutes cannot be final</translation>
    </message>
    <message>
        <source>Sin versiones por decidir</source>
        <translation>No versions to decide</translation>
    </message>
    <message>
        <source>No falta ningún cambio por llegar</source>
        <translation>No change is still to arrive</translation>
    </message>
    <message>
        <source>Falta la hora de inicio o el lugar</source>
        <translation>The starting time or the place is missing</translation>
    </message>
    <message>
        <source>Falta la hora de cierre</source>
        <translation>The closing time is missing</translation>
    </message>
    <message>
        <source>No se anotó el quórum</source>
        <translation>The quorum was not recorded</translation>
    </message>
    <message>
        <source>Nadie está marcado como presente</source>
        <translation>Nobody is marked as present</translation>
    </message>
    <message>
        <source>No se ha leído en voz alta</source>
        <translation>They have not been read aloud</translation>
    </message>
    <message>
        <source>Ninguna nota es para el acta</source>
        <translation>No note is for the minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) presente(s)</source>
        <translation>
            <numerusform>%n person present</numerusform>
            <numerusform>%n people present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A %n persona(s) no se les preguntó si se les nombra: saldrán reservadas</source>
        <translation>
            <numerusform>%n person was not asked whether they may be named: they will appear reserved</numerusform>
            <numerusform>%n people were not asked whether they may be named: they will appear reserved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nombre(s) reservado(s), ocultos</source>
        <translation>
            <numerusform>%n reserved name, hidden</numerusform>
            <numerusform>%n reserved names, hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s) para el acta</source>
        <translation>
            <numerusform>%n note for the minutes</numerusform>
            <numerusform>%n notes for the minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s) del equipo o privadas, fuera</source>
        <translation>
            <numerusform>%n note of the team or private, left out</numerusform>
            <numerusform>%n notes of the team or private, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preocupación(es) salen con nombre; las leerá toda la mesa</source>
        <translation>
            <numerusform>%n concern appears with a name; the whole table will read it</numerusform>
            <numerusform>%n concerns appear with a name; the whole table will read them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cláusula(s) con huecos; el acta los nombra</source>
        <translation>
            <numerusform>%n clause with gaps; the minutes name them</numerusform>
            <numerusform>%n clauses with gaps; the minutes name them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserva(s) sin palabras</source>
        <translation>
            <numerusform>%n reservation without words</numerusform>
            <numerusform>%n reservations without words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acuerdo(s) con el texto abierto</source>
        <translation>
            <numerusform>%n agreement with its text open</numerusform>
            <numerusform>%n agreements with their text open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dato(s) con dos versiones sin decidir: así no puede ser definitiva</source>
        <translation>
            <numerusform>%n detail with two versions undecided: it cannot be final like this</numerusform>
            <numerusform>%n details with two versions undecided: it cannot be final like this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faltan %n cambio(s) que no han llegado</source>
        <translation>
            <numerusform>%n change has not arrived</numerusform>
            <numerusform>%n changes have not arrived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesDialogs</name>
    <message>
        <source>¿Dejar definitiva esta acta?</source>
        <translation>Make these minutes final?</translation>
    </message>
    <message>
        <source>Dejarla definitiva</source>
        <translation>Make them final</translation>
    </message>
    <message>
        <source>Seguir revisando</source>
        <translation>Go on reviewing</translation>
    </message>
    <message>
        <source>El texto queda como está y ya no cambia. Si algo hay que corregir, se hará otra revisión que nombra a esta.</source>
        <translation>The text stays as it is and no longer changes. If something must be corrected, another revision is made that names this one.</translation>
    </message>
    <message>
        <source>Por qué corrige la {0}</source>
        <translation>Why it corrects {0}</translation>
    </message>
    <message>
        <source>Escriba por qué, en una línea. Sale en el acta.</source>
        <translation>Write why, in one line. It stands in the minutes.</translation>
    </message>
    <message>
        <source>¿Qué dedo puso {0}?</source>
        <translation>Which finger did {0} use?</translation>
    </message>
    <message>
        <source>Anotar la huella</source>
        <translation>Record the thumbprint</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Dedo</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>¿Quién firma a ruego de {0}?</source>
        <translation>Who signs at the request of {0}?</translation>
    </message>
    <message>
        <source>Anotar firma a ruego</source>
        <translation>Record signing on request</translation>
    </message>
    <message>
        <source>Firma a ruego: la persona pone su huella, otra firma por ella y una más da fe.</source>
        <translation>Signing on request: the person puts their thumbprint, another signs for them and one more witnesses it.</translation>
    </message>
    <message>
        <source>Elija a la persona</source>
        <translation>Choose the person</translation>
    </message>
    <message>
        <source>Sin testigo</source>
        <translation>No witness</translation>
    </message>
    <message>
        <source>No puso huella</source>
        <translation>No thumbprint</translation>
    </message>
    <message>
        <source>Firma por ella</source>
        <translation>Signs for them</translation>
    </message>
    <message>
        <source>Testigo</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Huella de la persona</source>
        <translation>Thumbprint of the person</translation>
    </message>
    <message>
        <source>Falta decir quién firma.</source>
        <translation>It still has to be said who signs.</translation>
    </message>
    <message>
        <source>¿Dónde firmó {0} después?</source>
        <translation>Where did {0} sign afterwards?</translation>
    </message>
    <message>
        <source>Anotar la firma</source>
        <translation>Record the signature</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Escriba el lugar donde firmó.</source>
        <translation>Write the place where they signed.</translation>
    </message>
    <message>
        <source>¿Imprimir el borrador?</source>
        <translation>Print the draft?</translation>
    </message>
    <message>
        <source>¿Imprimir el acta?</source>
        <translation>Print the minutes?</translation>
    </message>
    <message numerus="yes">
        <source>%n página(s) por copia.</source>
        <translation>
            <numerusform>%n page per copy.</numerusform>
            <numerusform>%n pages per copy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Copias</source>
        <translation>Copies</translation>
    </message>
</context>
<context>
    <name>MinutesScreen</name>
    <message>
        <source>Acta</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Acta No. {0}</source>
        <translation>Minutes No. {0}</translation>
    </message>
    <message>
        <source>Sesión</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Hay dos definitivas: falta decir cuál rige</source>
        <translation>There are two finals: it still has to be said which one governs</translation>
    </message>
    <message>
        <source>Borrador</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Definitiva {0}</source>
        <translation>Final {0}</translation>
    </message>
    <message>
        <source>Código {0}, revisión {1}</source>
        <translation>Code {0}, revision {1}</translation>
    </message>
    <message>
        <source>página siguiente</source>
        <translation>next page</translation>
    </message>
    <message>
        <source>página anterior</source>
        <translation>previous page</translation>
    </message>
    <message>
        <source>la persona elegida firma</source>
        <translation>the chosen person signs</translation>
    </message>
    <message>
        <source>pone su huella</source>
        <translation>puts their thumbprint</translation>
    </message>
    <message>
        <source>firma a ruego</source>
        <translation>signs on request</translation>
    </message>
    <message>
        <source>Adjuntar escaneo…</source>
        <translation>Attach scan…</translation>
    </message>
    <message>
        <source>Constancia de firmas…</source>
        <translation>Record of signatures…</translation>
    </message>
    <message>
        <source>Elija en la lista a la persona que firma.</source>
        <translation>Choose in the list the person who signs.</translation>
    </message>
    <message>
        <source>Escaneos y copias</source>
        <translation>Scans and copies</translation>
    </message>
    <message>
        <source>Firmar en pantalla…</source>
        <translation>Sign on the screen…</translation>
    </message>
    <message>
        <source>Firmas</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Lo que pasa en papel</source>
        <translation>What happens on paper</translation>
    </message>
    <message>
        <source>Más</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Otra revisión…</source>
        <translation>Another revision…</translation>
    </message>
    <message>
        <source>firma en la pantalla</source>
        <translation>signs on the screen</translation>
    </message>
    <message>
        <source>no firma, con sus palabras</source>
        <translation>does not sign, in their words</translation>
    </message>
    <message>
        <source>pone su sello</source>
        <translation>puts their stamp</translation>
    </message>
    <message>
        <source>quitar lo anotado</source>
        <translation>take back what was recorded</translation>
    </message>
    <message>
        <source>Dejar definitiva…</source>
        <translation>Make final…</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Imprimir borrador</source>
        <translation>Print draft</translation>
    </message>
    <message>
        <source>Exportar una copia…</source>
        <translation>Export a copy…</translation>
    </message>
    <message>
        <source>Firmó después, en otro lugar…</source>
        <translation>Signed afterwards, elsewhere…</translation>
    </message>
    <message>
        <source>{0} de {1} personas resueltas</source>
        <translation>{0} of {1} people settled</translation>
    </message>
    <message>
        <source>Todavía no hay sesiones. El acta nace de una sesión.</source>
        <translation>There are no sessions yet. The minutes grow out of a session.</translation>
    </message>
    <message>
        <source>revisión {0} ({1})</source>
        <translation>revision {0} ({1})</translation>
    </message>
    <message>
        <source>La leerán: quienes son miembros de la mesa, y quien reciba el papel.</source>
        <translation>Read by: the members of the process, and whoever receives the paper.</translation>
    </message>
    <message>
        <source>Copia reducida para {0}, sin números de documento.</source>
        <translation>Reduced copy for {0}, without id numbers.</translation>
    </message>
    <message>
        <source>El acta es definitiva. Código {0}, revisión {1}.</source>
        <translation>The minutes are final. Code {0}, revision {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n página(s) van a la impresora.</source>
        <translation>
            <numerusform>%n page is going to the printer.</numerusform>
            <numerusform>%n pages are going to the printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>¿Exportar una copia sin cifrar?</source>
        <translation>Export an unencrypted copy?</translation>
    </message>
    <message>
        <source>El archivo queda fuera de la protección de este programa: lo puede abrir quien tenga la laptop o la memoria donde lo guarde. Para firmar basta imprimir desde aquí.</source>
        <translation>The file is outside the protection of this program: whoever has the laptop or the stick where you keep it can open it. To sign, printing from here is enough.</translation>
    </message>
    <message>
        <source>Elegir dónde</source>
        <translation>Choose where</translation>
    </message>
    <message>
        <source>No exportar</source>
        <translation>Do not export</translation>
    </message>
    <message>
        <source>Exportar una copia</source>
        <translation>Export a copy</translation>
    </message>
    <message>
        <source>La copia quedó en {0}, sin cifrar.</source>
        <translation>The copy is in {0}, unencrypted.</translation>
    </message>
    <message>
        <source>{0}, con su sello</source>
        <translation>{0}, with its seal</translation>
    </message>
    <message>
        <source>¿Quitar lo anotado de {0}?</source>
        <translation>Take back what was recorded of {0}?</translation>
    </message>
    <message>
        <source>Se quita de la lista de firmas: {0}. El historial lo recuerda.</source>
        <translation>It is taken off the list of signatures: {0}. The history remembers it.</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>MinutesSteps</name>
    <message>
        <source>Adjuntar escaneo</source>
        <translation>Attach scan</translation>
    </message>
    <message>
        <source>Dejar definitiva</source>
        <translation>Make final</translation>
    </message>
    <message>
        <source>Entregar copias</source>
        <translation>Hand out copies</translation>
    </message>
    <message>
        <source>Imprimir y firmar</source>
        <translation>Print and sign</translation>
    </message>
    <message>
        <source>Revisar</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>Alguna palabra no es la de la hoja. Compare una por una, en orden.</source>
        <translation>Some word is not the one on the sheet. Compare them one by one, in order.</translation>
    </message>
    <message>
        <source>Comprobar y terminar</source>
        <translation>Check and finish</translation>
    </message>
    <message>
        <source>Copiarla a mano</source>
        <translation>Copy it by hand</translation>
    </message>
    <message>
        <source>Hoja de recuperación nueva</source>
        <translation>New recovery sheet</translation>
    </message>
    <message>
        <source>Imprimir hoja</source>
        <translation>Print sheet</translation>
    </message>
    <message>
        <source>La hoja anterior ya no abre este espacio. No se guarda copia de estas palabras en la laptop.</source>
        <translation>The previous sheet no longer opens this workspace. No copy of these words is kept on the laptop.</translation>
    </message>
    <message>
        <source>Palabra</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Para comprobar, escriba las doce palabras de su hoja:</source>
        <translation>To check, write the twelve words of your sheet:</translation>
    </message>
    <message>
        <source>Póngala en papel ahora</source>
        <translation>Put it on paper now</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Volver a la sesión{0}</source>
        <translation>Back to session{0}</translation>
    </message>
    <message>
        <source>Abrir sesión{0}</source>
        <translation>Open session{0}</translation>
    </message>
    <message>
        <source>Asistencia</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Ver agenda</source>
        <translation>See agenda</translation>
    </message>
    <message>
        <source>SESIÓN EN CURSO</source>
        <translation>SESSION UNDER WAY</translation>
    </message>
    <message>
        <source>SESIÓN EN PAUSA</source>
        <translation>SESSION PAUSED</translation>
    </message>
    <message>
        <source>PRÓXIMA SESIÓN</source>
        <translation>NEXT SESSION</translation>
    </message>
    <message>
        <source>PRÓXIMA SESIÓN · YA ES HORA</source>
        <translation>NEXT SESSION · IT IS TIME</translation>
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
        <translation>NEXT SESSION · IN {0}</translation>
    </message>
    <message>
        <source>{0} a {1}</source>
        <translation>{0} to {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n convocada(s)</source>
        <translation>
            <numerusform>%n called</numerusform>
            <numerusform>%n called</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} de {1} partes</source>
        <translation>{0} of {1} parties</translation>
    </message>
    <message>
        <source>Convocatoria</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>sin fecha de convocatoria</source>
        <translation>no date of the call</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message numerus="yes">
        <source>%n punto(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>sin puntos</source>
        <translation>no items</translation>
    </message>
    <message>
        <source>Lista de personas</source>
        <translation>List of people</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>nadie en la lista</source>
        <translation>nobody on the list</translation>
    </message>
    <message>
        <source>Intérprete</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>falta intérprete</source>
        <translation>interpreter missing</translation>
    </message>
</context>
<context>
    <name>NoMesa</name>
    <message>
        <source>Ir a Mesas</source>
        <translation>Go to Processes</translation>
    </message>
</context>
<context>
    <name>NoteActs</name>
    <message>
        <source>Historia de la nota</source>
        <translation>History of the note</translation>
    </message>
    <message>
        <source>Nota borrada</source>
        <translation>Note deleted</translation>
    </message>
    <message>
        <source>Nota corregida</source>
        <translation>Note corrected</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Corregir la nota</source>
        <translation>Correct the note</translation>
    </message>
    <message>
        <source>Palabras de la nota</source>
        <translation>Words of the note</translation>
    </message>
    <message>
        <source>Tipo de nota</source>
        <translation>Kind of note</translation>
    </message>
    <message>
        <source>Quién habla</source>
        <translation>Who speaks</translation>
    </message>
    <message>
        <source>Quién la lee</source>
        <translation>Who reads it</translation>
    </message>
    <message>
        <source>Ver lo nuevo</source>
        <translation>See what is new</translation>
    </message>
    <message>
        <source>Si guarda lo suyo, quedan las dos versiones y alguien decide.</source>
        <translation>If you save yours, both versions stay and somebody decides.</translation>
    </message>
    <message>
        <source>Esta nota cambió en otro equipo.</source>
        <translation>This note changed on another device.</translation>
    </message>
    <message>
        <source>Borrar la nota</source>
        <translation>Delete the note</translation>
    </message>
    <message>
        <source>Dejar como está</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Historia…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>Llevar a un acuerdo…</source>
        <translation>Take to an agreement…</translation>
    </message>
    <message>
        <source>Nadie en particular</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>¿Quién habla?</source>
        <translation>Who speaks?</translation>
    </message>
    <message>
        <source>Poner</source>
        <translation>Put</translation>
    </message>
    <message>
        <source>Nadie</source>
        <translation>Nobody</translation>
    </message>
</context>
<context>
    <name>NoteKinds</name>
    <message>
        <source>Estacionar</source>
        <translation>Park</translation>
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
        <translation>Statements</translation>
    </message>
    <message>
        <source>Propuestas</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Preguntas</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Necesidades</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Preocupaciones</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Intereses</source>
        <translation>Interests</translation>
    </message>
    <message>
        <source>Acuerdos</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Desacuerdos</source>
        <translation>Disagreements</translation>
    </message>
    <message>
        <source>Estacionado</source>
        <translation>Parked</translation>
    </message>
    <message>
        <source>Observaciones</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Decisiones</source>
        <translation>Decisions</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Aquí queda lo que el programa le avise hoy.</source>
        <translation>What the program tells you today is kept here.</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Borrador de lo que está ahora</source>
        <translation>Draft of what stands now</translation>
    </message>
    <message>
        <source>Con firmas en pantalla y sello</source>
        <translation>With screen signatures and seal</translation>
    </message>
    <message>
        <source>De un acta ya definitiva se hace una copia para leer, que no se firma.</source>
        <translation>Of minutes that are final already a copy to be read is made, which is not signed.</translation>
    </message>
    <message>
        <source>Definitiva, revisión {0}</source>
        <translation>Final, revision {0}</translation>
    </message>
    <message>
        <source>Este equipo sella el acta definitiva con lo que se ha firmado en pantalla hasta ahora.</source>
        <translation>This device seals the final minutes with what has been signed on the screen so far.</translation>
    </message>
    <message>
        <source>Letra grande (14 puntos)</source>
        <translation>Large print (14 points)</translation>
    </message>
    <message>
        <source>Lista de asistencia al final</source>
        <translation>Attendance list at the end</translation>
    </message>
    <message>
        <source>Qué se ve</source>
        <translation>What is seen</translation>
    </message>
    <message>
        <source>{0}, resumen en {1}</source>
        <translation>{0}, summary in {1}</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Idioma del acta</source>
        <translation>Language of the minutes</translation>
    </message>
    <message>
        <source>La mesa</source>
        <translation>The table</translation>
    </message>
    <message>
        <source>Copia para</source>
        <translation>Copy for</translation>
    </message>
    <message>
        <source>Antes de dejarla definitiva</source>
        <translation>Before making them final</translation>
    </message>
    <message>
        <source>Lo que está ahora en el registro</source>
        <translation>What stands in the record now</translation>
    </message>
    <message>
        <source>El texto ya no cambia: la misma acta imprime siempre igual. Para corregir se hace otra revisión.</source>
        <translation>The text no longer changes: the same minutes always print the same. To correct, another revision is made.</translation>
    </message>
    <message>
        <source>Nada de esto impide imprimir. El borrador dice que no tiene validez.</source>
        <translation>None of this keeps you from printing. The draft says that it has no validity.</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Corregir sus datos…</source>
        <translation>Correct its details…</translation>
    </message>
    <message>
        <source>Dejarla cifrada</source>
        <translation>Leave it encrypted</translation>
    </message>
    <message>
        <source>El original todavía no ha llegado. Viaja en una memoria, o cuando haya buena conexión.</source>
        <translation>The original has not arrived yet. It travels on a stick, or when there is a good connection.</translation>
    </message>
    <message>
        <source>Este archivo no se puede ver aquí. Exporte una copia para abrirlo.</source>
        <translation>This file cannot be seen here. Export a copy to open it.</translation>
    </message>
    <message>
        <source>Exportar la copia</source>
        <translation>Export the copy</translation>
    </message>
    <message>
        <source>Exportar una copia</source>
        <translation>Export a copy</translation>
    </message>
    <message>
        <source>Exportar una copia…</source>
        <translation>Export a copy…</translation>
    </message>
    <message>
        <source>La copia queda fuera de lo cifrado: quien tenga esa memoria o carpeta la puede ver.</source>
        <translation>The copy is outside what is encrypted: whoever has that stick or folder can see it.</translation>
    </message>
    <message>
        <source>Quitar la prueba</source>
        <translation>Remove the evidence</translation>
    </message>
    <message>
        <source>Sin archivo: lo que se vio.</source>
        <translation>No file: what was seen.</translation>
    </message>
    <message>
        <source>{0} · {1} · huella {2}…</source>
        <translation>{0} · {1} · fingerprint {2}…</translation>
    </message>
    <message>
        <source>¿Exportar una copia sin cifrar?</source>
        <translation>Export an unencrypted copy?</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Página {0} de {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>Páginas</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Páginas del acta</source>
        <translation>Pages of the minutes</translation>
    </message>
    <message>
        <source>Página anterior</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Página siguiente</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Más pequeña</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Más grande</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Al ancho</source>
        <translation>To the width</translation>
    </message>
    <message>
        <source>Aquí estarán las páginas del acta.</source>
        <translation>The pages of the minutes will be here.</translation>
    </message>
    <message>
        <source>Página {0} de {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>Carta</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Oficio</source>
        <translation>Oficio</translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <source>Adjuntar escaneo</source>
        <translation>Attach scan</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>El escaneo quedó con su acta. Falta que alguien lo coteje.</source>
        <translation>The scan is with its minutes. Somebody has yet to compare it.</translation>
    </message>
    <message>
        <source>Escaneos (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Firmado en papel, cotejado.</source>
        <translation>Signed on paper, compared.</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Se anotó: {0} tiene una copia.</source>
        <translation>Written down: {0} has a copy.</translation>
    </message>
    <message>
        <source>Se lee «{0}»…</source>
        <translation>Reading “{0}”…</translation>
    </message>
    <message>
        <source>Se quita del registro de esta acta. El historial lo recuerda.</source>
        <translation>It is removed from the register of these minutes. The history remembers it.</translation>
    </message>
    <message>
        <source>¿Quitar «{0}»?</source>
        <translation>Remove “{0}”?</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message numerus="yes">
        <source>%n página(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjuntar escaneo…</source>
        <translation>Attach scan…</translation>
    </message>
    <message>
        <source>Aquí estarán las hojas firmadas y las copias. Antes, el acta se deja definitiva.</source>
        <translation>The signed sheets and the copies will be here. First the minutes are made final.</translation>
    </message>
    <message>
        <source>Constancia de firmas</source>
        <translation>Record of signatures</translation>
    </message>
    <message>
        <source>Copias entregadas</source>
        <translation>Copies handed out</translation>
    </message>
    <message>
        <source>Cotejado</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Código {0}, revisión {1}</source>
        <translation>Code {0}, revision {1}</translation>
    </message>
    <message>
        <source>Entregar una copia…</source>
        <translation>Hand out a copy…</translation>
    </message>
    <message>
        <source>Escaneos</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Escaneos y copias</source>
        <translation>Scans and copies</translation>
    </message>
    <message>
        <source>Faltan por escanear las páginas {0}.</source>
        <translation>Pages {0} have not been scanned.</translation>
    </message>
    <message>
        <source>Lo firmado en papel vuelve a su acta por el código de cada hoja. Quien coteja lo ve lado a lado.</source>
        <translation>What was signed on paper goes back to its minutes by the code on each sheet. Whoever compares sees both side by side.</translation>
    </message>
    <message>
        <source>Sin cotejar</source>
        <translation>Not compared</translation>
    </message>
    <message>
        <source>abrir o cotejar</source>
        <translation>open or compare</translation>
    </message>
    <message>
        <source>archivo</source>
        <translation>file</translation>
    </message>
    <message>
        <source>en papel</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>páginas {0}</source>
        <translation>pages {0}</translation>
    </message>
    <message>
        <source>quitar</source>
        <translation>remove</translation>
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
        <translation>Add a party</translation>
    </message>
    <message>
        <source>Datos de la parte</source>
        <translation>Details of the party</translation>
    </message>
    <message>
        <source>Agregar la parte</source>
        <translation>Add the party</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Sin sector</source>
        <translation>No sector</translation>
    </message>
    <message>
        <source>Nombre de la parte</source>
        <translation>Name of the party</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Por ejemplo: debe consultar a su asamblea</source>
        <translation>For example: it must consult its assembly</translation>
    </message>
    <message>
        <source>Cómo decide</source>
        <translation>How it decides</translation>
    </message>
    <message>
        <source>Documento de su mandato</source>
        <translation>Document of its mandate</translation>
    </message>
    <message>
        <source>Límites de su mandato</source>
        <translation>Limits of its mandate</translation>
    </message>
    <message>
        <source>Escriba cómo se llama la parte.</source>
        <translation>Write the name of the party.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Al menos 10 letras; los espacios cuentan.</source>
        <translation>At least 10 letters; spaces count.</translation>
    </message>
    <message>
        <source>Cambiar la frase de paso</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Cambiarla</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Dejar la de antes</source>
        <translation>Keep the old one</translation>
    </message>
    <message>
        <source>Es muy corta: use al menos 10 letras.</source>
        <translation>It is very short: use at least 10 letters.</translation>
    </message>
    <message>
        <source>Mostrar la frase de paso</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>No es igual a la de arriba. Escríbala otra vez.</source>
        <translation>It is not the same as above. Type it again.</translation>
    </message>
    <message>
        <source>Nueva frase de paso</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Ocultar la frase de paso</source>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>Otra vez, para no equivocarse</source>
        <translation>Again, so as not to be mistaken</translation>
    </message>
    <message>
        <source>Use cuatro o cinco palabras que no vayan juntas y que solo usted asocie. Las copias de respaldo que ya hizo se siguen abriendo con la frase de entonces.</source>
        <translation>Use four or five words that do not go together and that only you connect. The backups you have made still open with the passphrase of then.</translation>
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
        <source>Pasa a esta laptop al abrirla. Se abre con la frase de paso de entonces.</source>
        <translation>It comes to this laptop when it is opened. It opens with the passphrase of that time.</translation>
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
    <name>PeopleDialogs</name>
    <message>
        <source>Persona nueva</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Reservar su nombre desde ahora: en la mesa saldrá un seudónimo</source>
        <translation>Reserve their name from now on: at the table a pseudonym appears</translation>
    </message>
    <message numerus="yes">
        <source>%n comisión(es)</source>
        <translation>
            <numerusform>%n commission</numerusform>
            <numerusform>%n commissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consentimiento(s)</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firma(s)</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n habilidad(es)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sesión(es)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vez/veces con la palabra</source>
        <translation>
            <numerusform>%n turn to speak</numerusform>
            <numerusform>%n turns to speak</numerusform>
        </translation>
    </message>
    <message>
        <source>Acreditación</source>
        <translation>Accreditation</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Compararlas</source>
        <translation>Compare them</translation>
    </message>
    <message>
        <source>De los consentimientos vale el más estricto, hasta que ella diga otra cosa.</source>
        <translation>Of the consents the stricter one stands, until the person says otherwise.</translation>
    </message>
    <message>
        <source>Juntarlas</source>
        <translation>Join them</translation>
    </message>
    <message>
        <source>Lo que cuelga de las dos será de una sola persona, que se cuenta una vez. No se borra nada, el historial lo recuerda y se puede deshacer.</source>
        <translation>What hangs from both will be of one person, who is counted once. Nothing is deleted, the history remembers it, and it can be undone.</translation>
    </message>
    <message>
        <source>Lo que solo uno dice se queda: {0}.</source>
        <translation>What only one says is kept: {0}.</translation>
    </message>
    <message>
        <source>Nada cuelga de él</source>
        <translation>Nothing hangs from it</translation>
    </message>
    <message>
        <source>Nada se junta solo. Compare las dos y diga si son la misma persona; se puede deshacer.</source>
        <translation>Nothing is joined by itself. Compare the two and say whether they are the same person; it can be undone.</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Qué registro se queda</source>
        <translation>Which record stays</translation>
    </message>
    <message>
        <source>Registro {0}</source>
        <translation>Record {0}</translation>
    </message>
    <message>
        <source>Reserve también la otra, y júntelas después.</source>
        <translation>Reserve the other one too, then join them.</translation>
    </message>
    <message>
        <source>Solo una está reservada: juntarlas diría de quién es el seudónimo.</source>
        <translation>Only one is reserved: joining them would tell whose pseudonym it is.</translation>
    </message>
    <message>
        <source>Son dos personas</source>
        <translation>They are two people</translation>
    </message>
    <message>
        <source>Titular o suplente</source>
        <translation>Delegate or alternate</translation>
    </message>
    <message>
        <source>¿Qué se corrige de {0}?</source>
        <translation>What is corrected of {0}?</translation>
    </message>
    <message>
        <source>¿Son la misma persona?</source>
        <translation>Are they the same person?</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Igual en los dos: {0}.</source>
        <translation>The same in both: {0}.</translation>
    </message>
    <message>
        <source>Posibles repetidas</source>
        <translation>Possibly repeated</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Personas</source>
        <translation>People</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>persona nueva</source>
        <translation>new person</translation>
    </message>
    <message>
        <source>corregir</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>Agregar persona…</source>
        <translation>Add person…</translation>
    </message>
    <message>
        <source>Importar lista…</source>
        <translation>Import list…</translation>
    </message>
    <message>
        <source>Asistencia</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Posibles repetidas</source>
        <translation>Possibly repeated</translation>
    </message>
    <message>
        <source>Buscar por nombre, cargo o parte</source>
        <translation>Search by name, position or party</translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Personas de la mesa</source>
        <translation>People of the process</translation>
    </message>
    <message>
        <source>Aquí estarán las personas de la mesa. Agregue a la primera, o importe la lista que ya tenga.</source>
        <translation>The people of the process will be here. Add the first one, or import the list you have.</translation>
    </message>
    <message>
        <source>imprimir su página</source>
        <translation>print their page</translation>
    </message>
    <message>
        <source>reservar su nombre</source>
        <translation>reserve their name</translation>
    </message>
    <message>
        <source>quitar de la lista</source>
        <translation>take off the list</translation>
    </message>
    <message>
        <source>Agregar a la lista</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>Aquí estarán las personas. Se agregan en una mesa, y todavía no hay ninguna.</source>
        <translation>The people will be here. They are added in a process, and there is none yet.</translation>
    </message>
    <message>
        <source>Nadie de la mesa corresponde a lo que busca. Borre lo escrito, o elija todas las partes.</source>
        <translation>Nobody of the process matches what you look for. Clear what you typed, or choose all parties.</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Parte y cargo</source>
        <translation>Party and position</translation>
    </message>
    <message>
        <source>Quedaron juntas. Lo de las dos es ahora de una persona.</source>
        <translation>They are joined. What was of both is now of one person.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sesiones</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>How they sign</translation>
    </message>
    <message>
        <source>Salir en el acta</source>
        <translation>Named in the minutes</translation>
    </message>
    <message>
        <source>Todas las partes</source>
        <translation>All parties</translation>
    </message>
    <message>
        <source>Posibles repetidas: {0}</source>
        <translation>Possibly repeated: {0}</translation>
    </message>
    <message>
        <source>Ya está en la lista de la mesa.</source>
        <translation>Now on the list of the process.</translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>Cada registro es otra vez una persona.</source>
        <translation>Each record is a person again.</translation>
    </message>
    <message>
        <source>Dejarla</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Dejarla reservada</source>
        <translation>Leave them reserved</translation>
    </message>
    <message>
        <source>Dejarlos juntos</source>
        <translation>Leave them joined</translation>
    </message>
    <message>
        <source>Historia de {0}</source>
        <translation>History of {0}</translation>
    </message>
    <message>
        <source>Nombrarla</source>
        <translation>Name them</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Se borran sus datos y sus consentimientos. Si una sesión la nombra, no se puede quitar.</source>
        <translation>Their details and consents are deleted. If a session names them, they cannot be taken off.</translation>
    </message>
    <message>
        <source>Separarlos</source>
        <translation>Take them apart</translation>
    </message>
    <message>
        <source>Su nombre volverá a salir en pantallas y papeles. Hágalo solo si ella lo pidió.</source>
        <translation>Their name will appear again on screens and papers. Do it only if they asked for it.</translation>
    </message>
    <message>
        <source>Su página va a la impresora. Désela solo a esa persona.</source>
        <translation>Their page is going to the printer. Give it to that person only.</translation>
    </message>
    <message>
        <source>Vuelven a ser dos personas en la lista, cada una con lo suyo. Nada se pierde.</source>
        <translation>They are two people in the list again, each with their own. Nothing is lost.</translation>
    </message>
    <message>
        <source>¿Nombrar de nuevo a esta persona?</source>
        <translation>Name this person again?</translation>
    </message>
    <message>
        <source>¿Quitar a {0} de la lista?</source>
        <translation>Take {0} off the list?</translation>
    </message>
    <message>
        <source>¿Separar los registros de {0}?</source>
        <translation>Take the records of {0} apart?</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Nombre de la parte nueva</source>
        <translation>Name of the new party</translation>
    </message>
    <message>
        <source>Sector de la parte nueva</source>
        <translation>Sector of the new party</translation>
    </message>
    <message>
        <source>En nombre de la parte</source>
        <translation>On behalf of the party</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>How they sign</translation>
    </message>
    <message>
        <source>Comunidad</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Necesita interpretación</source>
        <translation>Needs interpretation</translation>
    </message>
    <message>
        <source>Escriba el nombre, o un seudónimo si lo prefiere así.</source>
        <translation>Write the name, or a pseudonym if they prefer.</translation>
    </message>
    <message>
        <source>Escriba cómo se llama la parte.</source>
        <translation>Write the name of the party.</translation>
    </message>
    <message>
        <source>Escriba el año con cuatro cifras, como 1985.</source>
        <translation>Write the year with four digits, like 1985.</translation>
    </message>
    <message>
        <source>Sexo</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Año de nacimiento</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Pueblo, según dice la persona</source>
        <translation>People, as the person says</translation>
    </message>
    <message>
        <source>Idioma que prefiere</source>
        <translation>Preferred language</translation>
    </message>
    <message>
        <source>Documento de identidad</source>
        <translation>Identity document</translation>
    </message>
    <message>
        <source>Teléfono</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Sin decir</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Sin parte</source>
        <translation>No party</translation>
    </message>
    <message>
        <source>Otra parte, nueva…</source>
        <translation>Another party, new…</translation>
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
    <message>
        <source>En la mesa</source>
        <translation>At the table</translation>
    </message>
    <message>
        <source>Datos que se guardan</source>
        <translation>Details kept</translation>
    </message>
    <message>
        <source>Consentimientos</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Sesiones</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Lo que dijo y firmó</source>
        <translation>What they said and signed</translation>
    </message>
    <message>
        <source>Lo que el registro dice de usted</source>
        <translation>What the record says of you</translation>
    </message>
    <message>
        <source>Qué</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Says</translation>
    </message>
    <message>
        <source>Puede pedir que se corrija, que se reserve su nombre o retirar un consentimiento. Lo que ya está en papel firmado no cambia, pero se anota.</source>
        <translation>You can ask for it to be corrected, for your name to be reserved, or withdraw a consent. What is on signed paper already does not change, but it is recorded.</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nombre reservado, para el equipo</source>
        <translation>Reserved name, for the team</translation>
    </message>
    <message>
        <source>Parte y cargo</source>
        <translation>Party and position</translation>
    </message>
    <message>
        <source>Acreditación</source>
        <translation>Accreditation</translation>
    </message>
    <message>
        <source>Comisión</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Idiomas</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Necesita interpretación</source>
        <translation>Needs interpretation</translation>
    </message>
    <message>
        <source>Comunidad</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>How they sign</translation>
    </message>
    <message>
        <source>todavía está escrito, aunque la mesa ya no lo guarda</source>
        <translation>still written, although the table no longer keeps it</translation>
    </message>
    <message>
        <source>Sí</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No se le ha preguntado</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>También escrita como</source>
        <translation>Also written as</translation>
    </message>
    <message>
        <source>preguntó {0}</source>
        <translation>asked by {0}</translation>
    </message>
    <message>
        <source>testigo {0}</source>
        <translation>witness {0}</translation>
    </message>
    <message>
        <source>Sesión {0}</source>
        <translation>Session {0}</translation>
    </message>
    <message>
        <source>Veces que tuvo la palabra</source>
        <translation>Times they had the floor</translation>
    </message>
    <message>
        <source>Notas de lo que dijo</source>
        <translation>Notes of what they said</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Elija a una persona para ver lo que el registro dice de ella.</source>
        <translation>Choose a person to see what the record says of them.</translation>
    </message>
    <message>
        <source>Corregir…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Borrar de verdad…</source>
        <translation>Erase for good…</translation>
    </message>
    <message>
        <source>Historia…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>Imprimir su página</source>
        <translation>Print their page</translation>
    </message>
    <message>
        <source>Reservar su nombre…</source>
        <translation>Reserve their name…</translation>
    </message>
    <message>
        <source>Separar registros…</source>
        <translation>Take records apart…</translation>
    </message>
    <message>
        <source>Nombrarla de nuevo…</source>
        <translation>Name them again…</translation>
    </message>
    <message>
        <source>Quitar de la lista…</source>
        <translation>Take off the list…</translation>
    </message>
    <message>
        <source>Reservado</source>
        <translation>Reserved</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Escriba una parte del nombre</source>
        <translation>Write a part of the name</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Firma</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Huella</source>
        <translation>Thumbprint</translation>
    </message>
    <message>
        <source>A ruego</source>
        <translation>On request</translation>
    </message>
    <message>
        <source>Testigo</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Sello</source>
        <translation>Stamp</translation>
    </message>
    <message>
        <source>No firma</source>
        <translation>Does not sign</translation>
    </message>
    <message>
        <source>{0} y {1}</source>
        <translation>{0} and {1}</translation>
    </message>
    <message>
        <source>Sin nombre</source>
        <translation>Without name</translation>
    </message>
    <message>
        <source>Preguntar</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Lo retiró</source>
        <translation>Withdrew it</translation>
    </message>
    <message>
        <source>No lo dio</source>
        <translation>Did not give it</translation>
    </message>
    <message>
        <source>De palabra</source>
        <translation>Orally</translation>
    </message>
    <message>
        <source>Escrito</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Con huella</source>
        <translation>By thumbprint</translation>
    </message>
    <message>
        <source>Con intérprete</source>
        <translation>Through an interpreter</translation>
    </message>
    <message>
        <source>Dado</source>
        <translation>Given</translation>
    </message>
</context>
<context>
    <name>PointDialog</name>
    <message>
        <source>Punto de la agenda</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>sin tiempo acordado</source>
        <translation>no time agreed</translation>
    </message>
    <message>
        <source>Título del punto</source>
        <translation>Title of the item</translation>
    </message>
    <message>
        <source>Minutos acordados</source>
        <translation>Agreed minutes</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Agregar el punto</source>
        <translation>Add the item</translation>
    </message>
    <message>
        <source>Escriba de qué trata el punto.</source>
        <translation>Write what the item is about.</translation>
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
        <translation>No position</translation>
    </message>
    <message>
        <source>por confirmar</source>
        <translation>to confirm</translation>
    </message>
    <message>
        <source>Posiciones</source>
        <translation>Positions</translation>
    </message>
    <message numerus="yes">
        <source>%n por confirmar: el texto cambió después</source>
        <translation>
            <numerusform>%n to confirm: the text changed afterwards</numerusform>
            <numerusform>%n to confirm: the text changed afterwards</numerusform>
        </translation>
    </message>
    <message>
        <source>Sin posiciones todavía</source>
        <translation>No positions yet</translation>
    </message>
    <message>
        <source>vuelve el {0}</source>
        <translation>returns on {0}</translation>
    </message>
</context>
<context>
    <name>PrintAnalysis</name>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Con lo del equipo y las señales</source>
        <translation>With the team’s own and the signals</translation>
    </message>
    <message>
        <source>El análisis quedó en {0}, sin cifrar.</source>
        <translation>The analysis is in {0}, not encrypted.</translation>
    </message>
    <message>
        <source>El análisis va a la impresora.</source>
        <translation>The analysis goes to the printer.</translation>
    </message>
    <message>
        <source>El idioma de la mesa</source>
        <translation>The language of the table</translation>
    </message>
    <message>
        <source>Guardar PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Guardar el análisis</source>
        <translation>Save the analysis</translation>
    </message>
    <message>
        <source>Historia, actores, causas e indicadores, con quién lo dice. Sin lo del equipo, si no se pide.</source>
        <translation>History, actors, causes and indicators, with who says it. Without what is the team’s, unless asked.</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Imprimir el análisis</source>
        <translation>Print the analysis</translation>
    </message>
    <message>
        <source>Lleva la marca INTERNO en cada hoja. No lo entregue ni lo deje en la sala.</source>
        <translation>Every sheet is marked INTERNAL. Do not hand it out nor leave it in the room.</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>analisis</source>
        <translation>analysis</translation>
    </message>
</context>
<context>
    <name>ProcessActs</name>
    <message>
        <source>Borrar la formación</source>
        <translation>Delete the training</translation>
    </message>
    <message>
        <source>Borrar la sesión</source>
        <translation>Delete the session</translation>
    </message>
    <message>
        <source>Dejarla</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Lo que ya se escribió de ella queda en el registro.</source>
        <translation>What was written of it stays in the record.</translation>
    </message>
    <message>
        <source>Quitar la parte</source>
        <translation>Remove the party</translation>
    </message>
    <message>
        <source>Se borra también la lista de quienes fueron. Queda en el registro.</source>
        <translation>The list of those who went is deleted too. It stays in the record.</translation>
    </message>
    <message>
        <source>Se borran también su agenda y su lista. Una sesión que ya se abrió no se puede borrar.</source>
        <translation>Its agenda and list are deleted too. A session that was opened cannot be deleted.</translation>
    </message>
    <message>
        <source>¿Borrar {0}?</source>
        <translation>Delete {0}?</translation>
    </message>
    <message>
        <source>¿Quitar a {0} de la mesa?</source>
        <translation>Remove {0} from the table?</translation>
    </message>
</context>
<context>
    <name>ProcessRows</name>
    <message>
        <source>En curso</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>En pausa</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Terminada</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Hoy {0}</source>
        <translation>Today {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n cláusula(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compromiso(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n convocada(s)</source>
        <translation>
            <numerusform>%n called</numerusform>
            <numerusform>%n called</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presente(s)</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message>
        <source>Planificada</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>{0} de 2 delegados nombrados</source>
        <translation>{0} of 2 delegates named</translation>
    </message>
    <message>
        <source>{0} de 2</source>
        <translation>{0} of 2</translation>
    </message>
    <message numerus="yes">
        <source>Falta nombrar %n delegado(s)</source>
        <translation>
            <numerusform>%n delegate still to be named</numerusform>
            <numerusform>%n delegates still to be named</numerusform>
        </translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Agreement {0}</translation>
    </message>
    <message>
        <source>Dos versiones</source>
        <translation>Two versions</translation>
    </message>
    <message>
        <source>Texto abierto</source>
        <translation>Text open</translation>
    </message>
    <message>
        <source>Firmado</source>
        <translation>Signed</translation>
    </message>
</context>
<context>
    <name>ProcessScreen</name>
    <message>
        <source>Mesa</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Mesas</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Etapa: {0}</source>
        <translation>Stage: {0}</translation>
    </message>
    <message>
        <source>Desde {0}</source>
        <translation>Since {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>en una lista: cambiar datos</source>
        <translation>in a list: change details</translation>
    </message>
    <message>
        <source>en una lista: quitar</source>
        <translation>in a list: remove</translation>
    </message>
    <message>
        <source>inclusión: ver como tabla</source>
        <translation>inclusion: see as a table</translation>
    </message>
    <message>
        <source>planificar una sesión, o agregar una parte</source>
        <translation>plan a session, or add a party</translation>
    </message>
    <message>
        <source>en una lista: abrir o cambiar</source>
        <translation>in a list: open or change</translation>
    </message>
    <message>
        <source>Cambiar etapa…</source>
        <translation>Change stage…</translation>
    </message>
    <message>
        <source>Planificar sesión…</source>
        <translation>Plan session…</translation>
    </message>
    <message>
        <source>Resumen</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Partes</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Sesiones</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Páginas de la mesa</source>
        <translation>Pages of the process</translation>
    </message>
    <message numerus="yes">
        <source>%n por decidir</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Agregar una parte…</source>
        <translation>Add a party…</translation>
    </message>
    <message>
        <source>Aprendizajes</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Aquí estarán las partes: quienes se sientan a la mesa, cada una con su titular y su suplente.</source>
        <translation>The parties will be here: those who sit at the table, each with its delegate and alternate.</translation>
    </message>
    <message>
        <source>Aquí estarán las sesiones: plenarias, comisiones, visitas.</source>
        <translation>The sessions will be here: plenaries, commissions, visits.</translation>
    </message>
    <message>
        <source>Diseño</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Formación</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Todavía no hay ninguna mesa.</source>
        <translation>There is no process yet.</translation>
    </message>
    <message>
        <source>Volver a la sesión{0}</source>
        <translation>Back to session{0}</translation>
    </message>
    <message>
        <source>Ir a la sesión{0}</source>
        <translation>Go to session{0}</translation>
    </message>
</context>
<context>
    <name>ProcessesScreen</name>
    <message>
        <source>Coordinación</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Datos hasta {0}, {1}</source>
        <translation>Data until {0}, {1}</translation>
    </message>
    <message>
        <source>Exportar informe…</source>
        <translation>Export report…</translation>
    </message>
    <message>
        <source>Leer memorias</source>
        <translation>Read sticks</translation>
    </message>
    <message>
        <source>Mapa</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Mapa de las mesas</source>
        <translation>Map of the tables</translation>
    </message>
    <message>
        <source>Mesas</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Por etapa</source>
        <translation>By stage</translation>
    </message>
    <message>
        <source>Por municipio</source>
        <translation>By municipality</translation>
    </message>
    <message>
        <source>Por tensión</source>
        <translation>By tension</translation>
    </message>
    <message>
        <source>Por vencidos</source>
        <translation>By overdue</translation>
    </message>
    <message>
        <source>Sin lugar en el mapa: su municipio no está en el catálogo, o no se dijo</source>
        <translation>No place on the map: its municipality is not in the catalogue, or was not said</translation>
    </message>
    <message>
        <source>Todas las mesas</source>
        <translation>All tables</translation>
    </message>
    <message>
        <source>abre la mesa</source>
        <translation>opens the table</translation>
    </message>
    <message>
        <source>abrir la mesa</source>
        <translation>open the process</translation>
    </message>
    <message>
        <source>análisis</source>
        <translation>analysis</translation>
    </message>
    <message>
        <source>empezar una mesa</source>
        <translation>begin a process</translation>
    </message>
    <message>
        <source>en la tabla y en el mapa: su análisis</source>
        <translation>in the list and on the map: its analysis</translation>
    </message>
    <message>
        <source>en la tabla y en el mapa: sus compromisos</source>
        <translation>in the list and on the map: its commitments</translation>
    </message>
    <message>
        <source>por municipio; Alt+2 por etapa, Alt+3 por tensión, Alt+4 por vencidos, Alt+5 el mapa</source>
        <translation>by municipality; Alt+2 by stage, Alt+3 by tension, Alt+4 by overdue, Alt+5 the map</translation>
    </message>
    <message>
        <source>informe del trimestre</source>
        <translation>report of the quarter</translation>
    </message>
    <message>
        <source>leer las memorias que llegaron</source>
        <translation>read the sticks that came</translation>
    </message>
    <message>
        <source>vencidos</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>{0} de {1} al día</source>
        <translation>{0} of {1} up to date</translation>
    </message>
    <message>
        <source>Empezar una mesa…</source>
        <translation>Begin a process…</translation>
    </message>
    <message>
        <source>Aquí estarán sus mesas. Una mesa es un proceso de diálogo entre partes.</source>
        <translation>Your processes will be here. Each is a dialogue between parties.</translation>
    </message>
    <message>
        <source>La mesa está abierta. Siga con las partes y la primera sesión.</source>
        <translation>The process is open. Go on with the parties and the first session.</translation>
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
    <name>QuickAdd</name>
    <message>
        <source>Marcar quién llega</source>
        <translation>Mark who arrives</translation>
    </message>
    <message>
        <source>Escriba el nombre; si ya vino antes, aparece abajo</source>
        <translation>Write the name; those who came before appear below</translation>
    </message>
    <message>
        <source>Nombre de quien llega</source>
        <translation>Name of who arrives</translation>
    </message>
    <message>
        <source>Marcar presente</source>
        <translation>Mark present</translation>
    </message>
    <message>
        <source>Persona nueva…</source>
        <translation>New person…</translation>
    </message>
    <message>
        <source>Agregar «{0}» como persona nueva</source>
        <translation>Add “{0}” as a new person</translation>
    </message>
    <message>
        <source>Quienes se llaman así</source>
        <translation>People with that name</translation>
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
        <translation>Record what it decided</translation>
    </message>
    <message>
        <source>Decisión</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Documento que lo dice</source>
        <translation>Document that says so</translation>
    </message>
    <message>
        <source>Día en que lo decidió</source>
        <translation>Day it was decided</translation>
    </message>
    <message>
        <source>El acta dice quién ratificó y quién no, con su fecha.</source>
        <translation>The minutes say who ratified and who did not, with its date.</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Por ejemplo: acta de asamblea 12-2026</source>
        <translation>For example: minutes of assembly 12-2026</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>¿Qué decidió la asamblea?</source>
        <translation>What did the assembly decide?</translation>
    </message>
</context>
<context>
    <name>ReadLarge</name>
    <message>
        <source>Leer en grande</source>
        <translation>Read large</translation>
    </message>
    <message>
        <source>{0} de {1} · flechas: otra página · + y −: tamaño · Esc: volver</source>
        <translation>{0} of {1} · arrows: another page · + and −: size · Esc: back</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n parte(s) dañada(s)</source>
        <translation>
            <numerusform>%n damaged part</numerusform>
            <numerusform>%n damaged parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parte(s) no se pudo(ieron) leer; lo demás entró</source>
        <translation>
            <numerusform>%n part could not be read; the rest came in</numerusform>
            <numerusform>%n parts could not be read; the rest came in</numerusform>
        </translation>
    </message>
    <message>
        <source>Cambios</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>De dónde</source>
        <translation>From where</translation>
    </message>
    <message>
        <source>Escoger archivos…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Espacio: marcar o quitar. Leer dos veces el mismo no cambia nada.</source>
        <translation>Space: tick or untick. Reading the same twice changes nothing.</translation>
    </message>
    <message>
        <source>Intro: usarla</source>
        <translation>Enter: use it</translation>
    </message>
    <message>
        <source>Invitación</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Leer</source>
        <translation>Read</translation>
    </message>
    <message numerus="yes">
        <source>Leer %n paquete(s)</source>
        <translation>
            <numerusform>Read %n bundle</numerusform>
            <numerusform>Read %n bundles</numerusform>
        </translation>
    </message>
    <message>
        <source>Leyendo…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Leído completo</source>
        <translation>Read whole</translation>
    </message>
    <message>
        <source>Meta las memorias que llegaron, una o varias: sus paquetes aparecerán aquí, en una sola lista.</source>
        <translation>Put in the sticks that arrived, one or several: their bundles will appear here, in one list.</translation>
    </message>
    <message>
        <source>Paquete</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Paquetes que llegaron</source>
        <translation>Bundles that arrived</translation>
    </message>
    <message>
        <source>Por leer</source>
        <translation>To read</translation>
    </message>
    <message>
        <source>Preparar memorias de regreso</source>
        <translation>Prepare sticks to go back</translation>
    </message>
    <message>
        <source>Qué pasó</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Se deja</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Ya estaba todo</source>
        <translation>All was here</translation>
    </message>
    <message>
        <source>esta laptop</source>
        <translation>this laptop</translation>
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
    <name>RecordForm</name>
    <message>
        <source>Escriba la fecha como 05/03/2026.</source>
        <translation>Write the date as 05/03/2026.</translation>
    </message>
    <message>
        <source>Escriba un número, como 3 o 2,5.</source>
        <translation>Write a number, such as 3 or 2.5.</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>Borrar de verdad…</source>
        <translation>Erase for good…</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Qué decía y qué dice</source>
        <translation>What it said and what it says</translation>
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
        <translation>How to use it: open Facilitator, choose “Use the recovery sheet” and type the twelve words in order. Keep it far from the laptop. If you lose it, make another in Settings: the old one stops working.</translation>
    </message>
</context>
<context>
    <name>Redacting</name>
    <message>
        <source>Borrar de verdad</source>
        <translation>Erase for good</translation>
    </message>
    <message numerus="yes">
        <source>De %n cambio(s), versiones anteriores también.</source>
        <translation>
            <numerusform>From %n change, earlier versions too.</numerusform>
            <numerusform>From %n changes, earlier versions too.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dejar como está</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Documentos cerrados que lo dicen y no se cambian, tampoco en papel: {0}.</source>
        <translation>Closed documents that say it and are not changed, nor on paper: {0}.</translation>
    </message>
    <message>
        <source>El servidor guarda lo cifrado de antes hasta que lo visite un equipo de coordinación: avise.</source>
        <translation>The server keeps what was sealed before until a coordinator’s device visits it: tell them.</translation>
    </message>
    <message>
        <source>Escriba por qué: el registro lo dice, y nada más.</source>
        <translation>Write why: the register says that, and nothing else.</translation>
    </message>
    <message>
        <source>La persona sigue en la mesa, reservada, con su parte.</source>
        <translation>The person stays at the table, reserved, with their party.</translation>
    </message>
    <message>
        <source>Lo podían leer: {0}.</source>
        <translation>These could read it: {0}.</translation>
    </message>
    <message>
        <source>Memorias USB, papeles y copias de respaldo que ya salieron, y laptops que no vuelvan a recibir nada.</source>
        <translation>USB sticks, papers and backups that have already left, and laptops that never receive anything again.</translation>
    </message>
    <message>
        <source>No se puede deshacer, ni por usted ni por nadie.</source>
        <translation>It cannot be undone, by you or by anybody.</translation>
    </message>
    <message>
        <source>No se puede recoger</source>
        <translation>Cannot be recalled</translation>
    </message>
    <message numerus="yes">
        <source>Otros %n registro(s) de los mismos cambios siguen diciendo lo que dicen hoy; sus versiones anteriores de esos cambios se van.</source>
        <translation>
            <numerusform>%n other record of the same changes goes on saying what it says today; its earlier versions from those changes go.</numerusform>
            <numerusform>%n other records of the same changes go on saying what they say today; their earlier versions from those changes go.</numerusform>
        </translation>
    </message>
    <message>
        <source>Otros textos que dicen lo mismo y quedan: {0}.</source>
        <translation>Other texts that say the same and stay: {0}.</translation>
    </message>
    <message>
        <source>Por qué se borra</source>
        <translation>Why it is erased</translation>
    </message>
    <message>
        <source>Queda</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Queda en el registro. No repita aquí lo que se borra.</source>
        <translation>It stays in the register. Do not repeat here what is erased.</translation>
    </message>
    <message>
        <source>Quién lo escribió y cuándo, quién lo borró y por qué, y una huella sin el texto.</source>
        <translation>Who wrote it and when, who erased it and why, and a hash without the text.</translation>
    </message>
    <message>
        <source>Se va</source>
        <translation>Goes</translation>
    </message>
    <message>
        <source>También lo que dijo en las notas</source>
        <translation>What they said in the notes too</translation>
    </message>
    <message>
        <source>Todavía lo dicen {0} documentos cerrados y {1} textos.</source>
        <translation>{0} closed documents and {1} texts still say it.</translation>
    </message>
    <message>
        <source>Ya no está en esta laptop. Comparta un paquete para que se borre en las demás.</source>
        <translation>It is no longer on this laptop. Share a bundle so that it goes from the others.</translation>
    </message>
    <message>
        <source>revisión {0} ({1})</source>
        <translation>revision {0} ({1})</translation>
    </message>
    <message>
        <source>todo</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>¿Borrar de verdad lo que dice esta nota?</source>
        <translation>Erase for good what this note says?</translation>
    </message>
    <message>
        <source>¿Borrar de verdad lo que se guarda de {0}?</source>
        <translation>Erase for good what is kept of {0}?</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>El informe quedó en {0}, sin cifrar.</source>
        <translation>The report is in {0}, not encrypted.</translation>
    </message>
    <message>
        <source>Guardar PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Guardar el informe</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Guardar tabla (CSV)…</source>
        <translation>Save table (CSV)…</translation>
    </message>
    <message>
        <source>Idioma del informe</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>Incluir tensión</source>
        <translation>Include tension</translation>
    </message>
    <message>
        <source>Informe del trimestre</source>
        <translation>Report of the quarter</translation>
    </message>
    <message>
        <source>Para quienes apoyan el programa. No lleva nombres de personas ni de lugares chicos; los grupos de menos de 5 se juntan y los números que podrían señalar a alguien no se muestran.</source>
        <translation>For those who support the programme. It holds no name of a person or of a small place; groups of fewer than 5 are joined, and numbers that could point at somebody are not shown.</translation>
    </message>
    <message>
        <source>Trimestre</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Trimestre {0} de {1}</source>
        <translation>Quarter {0} of {1}</translation>
    </message>
    <message>
        <source>informe-{0}-trimestre-{1}</source>
        <translation>report-{0}-quarter-{1}</translation>
    </message>
</context>
<context>
    <name>Reserving</name>
    <message>
        <source>¿Reservar el nombre de {0}?</source>
        <translation>Reserve the name of {0}?</translation>
    </message>
    <message>
        <source>Reservar ahora</source>
        <translation>Reserve now</translation>
    </message>
    <message>
        <source>Dejar como está</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Desde ahora saldrá un seudónimo en pantallas y papeles. Lo que ya se imprimió o se compartió queda en manos de quien lo tiene; se le dirá qué documentos son.</source>
        <translation>From now on a pseudonym appears on screens and papers. What was printed or shared stays with whoever has it; you will be told which documents they are.</translation>
    </message>
    <message>
        <source>Si lo deja vacío, se pone «Persona reservada» con un número.</source>
        <translation>If you leave it empty, “Reserved person” with a number is put.</translation>
    </message>
    <message>
        <source>Seudónimo</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Su nombre queda reservado. En la mesa: «{0}».</source>
        <translation>Their name is reserved. At the table: “{0}”.</translation>
    </message>
    <message>
        <source>Documentos definitivos que ya dicen su nombre: {0}. Textos que lo dicen y puede corregir: {1}.</source>
        <translation>Final documents that already say their name: {0}. Texts that say it and that you can correct: {1}.</translation>
    </message>
</context>
<context>
    <name>ResurfacedCard</name>
    <message>
        <source>Borrarlo de todos modos</source>
        <translation>Delete it all the same</translation>
    </message>
    <message>
        <source>Conservarlo</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Decida lo que decida, su historial queda.</source>
        <translation>Whatever you decide, its history stays.</translation>
    </message>
    <message>
        <source>Lo que se borró en un equipo y se cambió en otro</source>
        <translation>What was deleted on one device and changed on another</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>presentes de {0} convocadas</source>
        <translation>present of {0} called</translation>
    </message>
    <message numerus="yes">
        <source>%n min de palabra</source>
        <translation>
            <numerusform>%n min of speech</numerusform>
            <numerusform>%n min of speech</numerusform>
        </translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Palabra</source>
        <translation>Speech</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Escala: {0}</source>
        <translation>Scale: {0}</translation>
    </message>
    <message>
        <source>Asistencia</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Marcar</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Marcar la asistencia</source>
        <translation>Mark attendance</translation>
    </message>
    <message>
        <source>Nadie está en la lista todavía.</source>
        <translation>Nobody is on the list yet.</translation>
    </message>
    <message>
        <source>Quién ha hablado</source>
        <translation>Who has spoken</translation>
    </message>
    <message>
        <source>Barra: palabra. Raya: parte de las personas</source>
        <translation>Bar: speech. Line: share of the people</translation>
    </message>
    <message>
        <source>Quién ha hablado, por sector</source>
        <translation>Who has spoken, by sector</translation>
    </message>
    <message>
        <source>Al dar la palabra se verá aquí quién ha hablado y quién no.</source>
        <translation>Once the floor is given, who has spoken and who has not is seen here.</translation>
    </message>
    <message>
        <source>Hacer ronda por grupos</source>
        <translation>Go round by groups</translation>
    </message>
    <message>
        <source>Oír a jóvenes</source>
        <translation>Hear young people</translation>
    </message>
    <message>
        <source>Consenso</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Hacer sondeo de consenso</source>
        <translation>Hold a consensus check</translation>
    </message>
    <message>
        <source>Sin sector</source>
        <translation>No sector</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n persona(s), {1} % del tiempo.</source>
        <translation>
            <numerusform>{0}: %n person, {1} % of the time.</numerusform>
            <numerusform>{0}: %n people, {1} % of the time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mujeres: {0} %.</source>
        <translation>Women: {0} %.</translation>
    </message>
    <message>
        <source>Jóvenes: nadie.</source>
        <translation>Young people: nobody.</translation>
    </message>
    <message>
        <source>Jóvenes: {0} %.</source>
        <translation>Young people: {0} %.</translation>
    </message>
    <message numerus="yes">
        <source>%n mujer(es)</source>
        <translation>
            <numerusform>%n woman</numerusform>
            <numerusform>%n women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hombre(s)</source>
        <translation>
            <numerusform>%n man</numerusform>
            <numerusform>%n men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joven(es)</source>
        <translation>
            <numerusform>%n young person</numerusform>
            <numerusform>%n young people</numerusform>
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
    <name>ScanDialogs</name>
    <message>
        <source>Adjuntar</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Cotejar el escaneo con lo que se imprimió</source>
        <translation>Compare the scan with what was printed</translation>
    </message>
    <message>
        <source>Coteje el código con el papel y escríbalo.</source>
        <translation>Look at the code on the paper and write it.</translation>
    </message>
    <message>
        <source>Código que está al pie de la hoja</source>
        <translation>Code at the foot of the sheet</translation>
    </message>
    <message>
        <source>El archivo del escaneo todavía no ha llegado a esta laptop.</source>
        <translation>The file of the scan has not arrived on this laptop yet.</translation>
    </message>
    <message numerus="yes">
        <source>En %n imagen(es) no se leyó ningún código.</source>
        <translation>
            <numerusform>On %n picture no code was read.</numerusform>
            <numerusform>On %n pictures no code was read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Es la misma acta, firmada</source>
        <translation>It is the same paper, signed</translation>
    </message>
    <message>
        <source>Escriba páginas de la 1 a la {0}, como 1-3, 5.</source>
        <translation>Write pages from 1 to {0}, as 1-3, 5.</translation>
    </message>
    <message>
        <source>Ese no es el código de esta acta ni de sus constancias de firmas. Mírelo al pie de la hoja firmada.</source>
        <translation>That is not the code of these minutes nor of their records of signatures. Look at the foot of the signed sheet.</translation>
    </message>
    <message>
        <source>Páginas del papel que están en el escaneo (tiene {0})</source>
        <translation>Pages of the paper that are on the scan (there are {0})</translation>
    </message>
    <message>
        <source>Están todas.</source>
        <translation>They are all there.</translation>
    </message>
    <message>
        <source>Lo que se imprimió</source>
        <translation>What was printed</translation>
    </message>
    <message>
        <source>No adjuntarlo</source>
        <translation>Do not attach it</translation>
    </message>
    <message>
        <source>No están: {0}.</source>
        <translation>Missing: {0}.</translation>
    </message>
    <message>
        <source>No se pudo leer ningún código en el escaneo.</source>
        <translation>No code could be read on the scan.</translation>
    </message>
    <message>
        <source>Páginas {0} · huella del escaneo {1}…</source>
        <translation>Pages {0} · fingerprint of the scan {1}…</translation>
    </message>
    <message>
        <source>Quitar el escaneo</source>
        <translation>Remove the scan</translation>
    </message>
    <message numerus="yes">
        <source>Se leyó el código en %n página(s).</source>
        <translation>
            <numerusform>The code was read on %n page.</numerusform>
            <numerusform>The code was read on %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>«{0}», {1}. Se guarda cifrado, con su huella aparte de la del acta impresa.</source>
        <translation>“{0}”, {1}. It is kept encrypted, with its fingerprint apart from that of the printed minutes.</translation>
    </message>
    <message>
        <source>¿Adjuntar este escaneo a la constancia de firmas {0}?</source>
        <translation>Attach this scan to the record of signatures {0}?</translation>
    </message>
    <message>
        <source>¿Adjuntar este escaneo al acta {0}?</source>
        <translation>Attach this scan to the minutes {0}?</translation>
    </message>
</context>
<context>
    <name>ScreenSigning</name>
    <message>
        <source>En pantalla se firma el acta definitiva: déjela definitiva primero.</source>
        <translation>What is signed on the screen is the final minutes: make them final first.</translation>
    </message>
    <message>
        <source>Firma simple en pantalla de {0}, {1}, según el reloj del equipo.</source>
        <translation>Simple signature on the screen by {0}, {1}, by the clock of the device.</translation>
    </message>
    <message>
        <source>{0} · {1} · código {2}, revisión {3}.</source>
        <translation>{0} · {1} · code {2}, revision {3}.</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Compartir por el servidor</source>
        <translation>Share through the server</translation>
    </message>
    <message>
        <source>Dirección del servidor…</source>
        <translation>Server address…</translation>
    </message>
    <message>
        <source>El servidor guarda paquetes cerrados que no puede abrir. Sin él, se comparte por memoria USB.</source>
        <translation>The server keeps sealed packages that it cannot open. Without it, sharing goes by USB stick.</translation>
    </message>
    <message>
        <source>Este equipo visita {0}</source>
        <translation>This device visits {0}</translation>
    </message>
    <message>
        <source>Intercambiar ahora</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>Lo más que puede gastar en un mes</source>
        <translation>The most it may use in a month</translation>
    </message>
    <message>
        <source>Probando {0}…</source>
        <translation>Trying {0}…</translation>
    </message>
    <message>
        <source>Servidor</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sin límite</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Solo cuando yo lo diga</source>
        <translation>Only when I say so</translation>
    </message>
    <message>
        <source>Solo, cuando haya conexión</source>
        <translation>By itself, when there is a connection</translation>
    </message>
    <message>
        <source>Todavía no hay servidor. Su dirección viene en la invitación.</source>
        <translation>There is no server yet. Its address comes with the invitation.</translation>
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
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Dirección</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Huella del servidor</source>
        <translation>Server fingerprint</translation>
    </message>
    <message>
        <source>Las 64 cifras que siguen a «sha256:». Vacía, si el servidor tiene un certificado público.</source>
        <translation>The 64 digits after “sha256:”. Empty if the server has a public certificate.</translation>
    </message>
    <message>
        <source>Por ejemplo: https://192.168.1.20:8443</source>
        <translation>For example: https://192.168.1.20:8443</translation>
    </message>
    <message>
        <source>Quien cuida el servidor le da las dos cosas, en papel o de viva voz. A los demás equipos les llegan con la invitación. Lo que ya está en otro servidor se queda allá; lo de aquí se ofrece entero al nuevo.</source>
        <translation>The keeper of the server gives you both, on paper or by voice. The other devices get them with the invitation. What is already on another server stays there; all that is here is offered to the new one.</translation>
    </message>
    <message>
        <source>Usar este servidor</source>
        <translation>Use this server</translation>
    </message>
    <message>
        <source>¿Dónde está el servidor del programa?</source>
        <translation>Where is the programme’s server?</translation>
    </message>
</context>
<context>
    <name>ServerVisits</name>
    <message>
        <source>Al día con el servidor, {0}</source>
        <translation>Up to date with the server, {0}</translation>
    </message>
    <message>
        <source>Algo no cuadra en lo que llegó del servidor.</source>
        <translation>Something is not right in what came from the server.</translation>
    </message>
    <message numerus="yes">
        <source>El servidor entregó %n parte(s) que no se pudo abrir.</source>
        <translation>
            <numerusform>The server handed over %n part that could not be opened; it was not applied.</numerusform>
            <numerusform>The server handed over %n parts that could not be opened; they were not applied.</numerusform>
        </translation>
    </message>
    <message>
        <source>El servidor no acepta lo de: {0}. Sigue solo aquí; avise a quien coordina.</source>
        <translation>The server does not accept what is in: {0}. It stays here only; tell the coordinator.</translation>
    </message>
    <message>
        <source>El servidor no responde; todo queda guardado aquí</source>
        <translation>The server does not answer; everything stays saved here</translation>
    </message>
    <message numerus="yes">
        <source>Entregó %n cambio(s).</source>
        <translation>
            <numerusform>Handed in %n change.</numerusform>
            <numerusform>Handed in %n changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Este equipo no conoce ningún servidor. Viene en la invitación.</source>
        <translation>This device knows of no server. It comes with the invitation.</translation>
    </message>
    <message>
        <source>Intercambiando con el servidor…</source>
        <translation>Exchanging with the server…</translation>
    </message>
    <message numerus="yes">
        <source>Recibió %n cambio(s).</source>
        <translation>
            <numerusform>Received %n change.</numerusform>
            <numerusform>Received %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Servidor: no admite %n espacio(s)</source>
        <translation>
            <numerusform>Server: it does not take %n space</numerusform>
            <numerusform>Server: it does not take %n spaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Servidor: se llegó al límite de este mes</source>
        <translation>Server: this month’s limit is reached</translation>
    </message>
    <message>
        <source>Servidor: todavía sin visitar</source>
        <translation>Server: not visited yet</translation>
    </message>
    <message>
        <source>Servidor: última visita {0}</source>
        <translation>Server: last visit {0}</translation>
    </message>
    <message>
        <source>Servidor: última visita {0}; hay cambios por entregar</source>
        <translation>Server: last visit {0}; there are changes to hand in</translation>
    </message>
    <message>
        <source>Sin conexión; no hace falta</source>
        <translation>No connection; none is needed</translation>
    </message>
    <message>
        <source>Todavía sin visitar</source>
        <translation>Not visited yet</translation>
    </message>
    <message>
        <source>Ver</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Última visita: {0}</source>
        <translation>Last visit: {0}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>No se guardó. Intro para corregir y guardar otra vez.</source>
        <translation>Not saved. Enter to correct and save again.</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Equipo</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Privada</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>{0}, sin nombrar en el acta</source>
        <translation>{0}, not to be named in the minutes</translation>
    </message>
    <message>
        <source>{0} · por intérprete</source>
        <translation>{0} · through an interpreter</translation>
    </message>
    <message numerus="yes">
        <source>%n día(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Dos versiones: falta decidir</source>
        <translation>Two versions: to be decided</translation>
    </message>
    <message>
        <source>Pasa a cláusula {0} del Acuerdo {1}</source>
        <translation>Becomes clause {0} of Agreement {1}</translation>
    </message>
    <message>
        <source>en curso</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} más</source>
        <translation>{0} more</translation>
    </message>
    <message>
        <source>Persona que no ha llegado al registro</source>
        <translation>Person who has not reached the record</translation>
    </message>
</context>
<context>
    <name>SessionButtons</name>
    <message>
        <source>Abrir de nuevo</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Abrir la sesión</source>
        <translation>Open the session</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Terminar…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>Ver el acta</source>
        <translation>See the minutes</translation>
    </message>
    <message>
        <source>lo anotado hasta ahora, como borrador</source>
        <translation>what is written so far, as a draft</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Planificar una sesión</source>
        <translation>Plan a session</translation>
    </message>
    <message>
        <source>Datos de la sesión</source>
        <translation>Details of the session</translation>
    </message>
    <message>
        <source>Planificar la sesión</source>
        <translation>Plan the session</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Sus nombres, separados por coma: español, q&apos;eqchi&apos;</source>
        <translation>Their names, separated by commas: Spanish, Q&apos;eqchi&apos;</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>la que sigue</source>
        <translation>the next one</translation>
    </message>
    <message>
        <source>sin fecha</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hasta</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Idiomas</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Número</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Título, si lo tiene</source>
        <translation>Title, if it has one</translation>
    </message>
    <message>
        <source>Desde</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Intérprete</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Facilita</source>
        <translation>Facilitated by</translation>
    </message>
    <message>
        <source>Nombres separados por coma</source>
        <translation>Names separated by commas</translation>
    </message>
    <message>
        <source>Quórum acordado</source>
        <translation>Agreed quorum</translation>
    </message>
    <message>
        <source>Convocada el</source>
        <translation>Called on</translation>
    </message>
    <message>
        <source>Empezar con la agenda que propone el método</source>
        <translation>Begin with the agenda that the method proposes</translation>
    </message>
    <message>
        <source>Poner a todas las personas en la lista</source>
        <translation>Put everybody on the list</translation>
    </message>
    <message>
        <source>Terminaría antes de empezar.</source>
        <translation>It would end before it begins.</translation>
    </message>
    <message>
        <source>No se conoce el idioma «{0}».</source>
        <translation>The language “{0}” is not known.</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Sesión</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Mesas</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Sesiones</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>En curso · {0}</source>
        <translation>Under way · {0}</translation>
    </message>
    <message>
        <source>Planificada</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>En pausa</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Terminada</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>{0}, con intérprete</source>
        <translation>{0}, with interpreter</translation>
    </message>
    <message>
        <source>guardar la nota</source>
        <translation>save the note</translation>
    </message>
    <message>
        <source>renglón nuevo</source>
        <translation>new line</translation>
    </message>
    <message>
        <source>tipo de nota, con su letra; también /p y espacio al principio</source>
        <translation>kind of note, by its letter; also /p and space at the beginning</translation>
    </message>
    <message>
        <source>quién habla</source>
        <translation>who speaks</translation>
    </message>
    <message>
        <source>la nota va al acta; F3 al equipo, F4 solo a usted</source>
        <translation>the note goes to the minutes; F3 to the team, F4 to you alone</translation>
    </message>
    <message>
        <source>dar la palabra</source>
        <translation>give the floor</translation>
    </message>
    <message>
        <source>sondeo de consenso</source>
        <translation>consensus check</translation>
    </message>
    <message>
        <source>asistencia</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>pausa</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>leer en grande; nunca lo del equipo ni lo privado</source>
        <translation>read large; never what is the team’s or private</translation>
    </message>
    <message>
        <source>Nota guardada</source>
        <translation>Note saved</translation>
    </message>
    <message>
        <source>Todavía no hay ninguna sesión. Se planifican en una mesa.</source>
        <translation>There is no session yet. They are planned in a process.</translation>
    </message>
    <message>
        <source>Ir a Mesas</source>
        <translation>Go to Processes</translation>
    </message>
    <message>
        <source>Aquí está lo que quedó a medio escribir.</source>
        <translation>Here is what was left half written.</translation>
    </message>
    <message>
        <source>Aquí quedarán las notas, en el orden en que se habla. Escriba abajo y toque Intro.</source>
        <translation>The notes will stay here, in the order in which people speak. Write below and press Enter.</translation>
    </message>
    <message>
        <source>Ninguna nota es así en esta sesión.</source>
        <translation>No note in this session is like that.</translation>
    </message>
    <message>
        <source>en la lista de palabra pedida: quitar</source>
        <translation>in the list of those who ask to speak: take off</translation>
    </message>
    <message>
        <source>en una nota: llevarla a un acuerdo; Intro la corrige, Supr la borra</source>
        <translation>on a note: take it to an agreement; Enter corrects it, Del deletes it</translation>
    </message>
    <message>
        <source>poner a alguien en la lista de palabra pedida</source>
        <translation>put somebody on the list of those who ask to speak</translation>
    </message>
    <message>
        <source>quien habla terminó</source>
        <translation>whoever speaks has ended</translation>
    </message>
    <message>
        <source>volver a escribir</source>
        <translation>write again</translation>
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
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Sesión {0}</source>
        <translation>Session {0}</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Sesión {0}</source>
        <translation>Session {0}</translation>
    </message>
    <message>
        <source>Sesión</source>
        <translation>Session</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Ajustes</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Borrar de esta laptop…</source>
        <translation>Erase from this laptop…</translation>
    </message>
    <message>
        <source>Cambiar la frase de paso…</source>
        <translation>Change the passphrase…</translation>
    </message>
    <message>
        <source>Dejar la de ahora</source>
        <translation>Keep the present one</translation>
    </message>
    <message>
        <source>Emergencia</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Este equipo</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Hacer otra hoja</source>
        <translation>Make another sheet</translation>
    </message>
    <message>
        <source>Hoja de recuperación nueva…</source>
        <translation>New recovery sheet…</translation>
    </message>
    <message>
        <source>Huella de este equipo. Léanla entre dos personas para saber que es de verdad este.</source>
        <translation>Fingerprint of this device. Two people read it to each other to know that it is really this one.</translation>
    </message>
    <message>
        <source>La frase de paso es otra desde ahora.</source>
        <translation>The passphrase is another one from now on.</translation>
    </message>
    <message>
        <source>La hoja de ahora deja de abrir este espacio. Tenga a mano con qué imprimir o copiar doce palabras.</source>
        <translation>The present sheet stops opening this workspace. Have something at hand to print or copy twelve words.</translation>
    </message>
    <message>
        <source>La hoja nueva no se comprobó. Haga otra en Ajustes antes de necesitarla.</source>
        <translation>The new sheet was not checked. Make another one in Settings before you need it.</translation>
    </message>
    <message>
        <source>Lo que abre este espacio</source>
        <translation>What opens this workspace</translation>
    </message>
    <message>
        <source>Primero le dice qué no se ha compartido. Después destruye las llaves y los datos.</source>
        <translation>It first tells you what has not been shared. Then it destroys the keys and the data.</translation>
    </message>
    <message>
        <source>Si perdió la hoja o alguien más la vio, haga otra: la anterior deja de servir.</source>
        <translation>If you lost the sheet or somebody else saw it, make another: the previous one stops working.</translation>
    </message>
    <message>
        <source>este espacio</source>
        <translation>this workspace</translation>
    </message>
    <message>
        <source>¿Hacer otra hoja de recuperación?</source>
        <translation>Make another recovery sheet?</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message numerus="yes">
        <source>%n archivo(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s), completo</source>
        <translation>
            <numerusform>%n change, complete</numerusform>
            <numerusform>%n changes, complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de acuerdos</source>
        <translation>
            <numerusform>%n of agreements</numerusform>
            <numerusform>%n of agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de análisis</source>
        <translation>
            <numerusform>%n of the analysis</numerusform>
            <numerusform>%n of the analysis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de asistencia</source>
        <translation>
            <numerusform>%n of attendance</numerusform>
            <numerusform>%n of attendance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de compromisos</source>
        <translation>
            <numerusform>%n of commitments</numerusform>
            <numerusform>%n of commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de la mesa</source>
        <translation>
            <numerusform>%n of the table</numerusform>
            <numerusform>%n of the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de personas</source>
        <translation>
            <numerusform>%n of people</numerusform>
            <numerusform>%n of people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de sesiones</source>
        <translation>
            <numerusform>%n of sessions</numerusform>
            <numerusform>%n of sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n más sin confirmar</source>
        <translation>
            <numerusform>%n more, unconfirmed</numerusform>
            <numerusform>%n more, unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papel(es)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Alguien entregó una versión más vieja de lo que ya se conocía</source>
        <translation>Somebody handed over something older than what was known</translation>
    </message>
    <message>
        <source>Aquí no cambió nada. Pida otra vez el paquete, por otro camino.</source>
        <translation>Nothing changed here. Ask for the bundle again, by another way.</translation>
    </message>
    <message>
        <source>Coordina</source>
        <translation>Coordinates</translation>
    </message>
    <message>
        <source>El servidor no acepta: {0}</source>
        <translation>The server does not accept: {0}</translation>
    </message>
    <message>
        <source>Escribió quien solo puede leer: {0}</source>
        <translation>One who may only read wrote: {0}</translation>
    </message>
    <message>
        <source>Eso no entró. Si debe escribir, admítalo como facilitación.</source>
        <translation>It was not taken in. If it should write, admit it as facilitation.</translation>
    </message>
    <message>
        <source>Este equipo</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Este equipo fue retirado de: {0}</source>
        <translation>This device was removed from: {0}</translation>
    </message>
    <message>
        <source>Falta el cambio {0} de {1}</source>
        <translation>Change {0} of {1} is missing</translation>
    </message>
    <message>
        <source>Faltan los cambios {0}–{1} de {2}</source>
        <translation>Changes {0}–{1} of {2} are missing</translation>
    </message>
    <message>
        <source>Hablaron de esto: {0}.</source>
        <translation>Told of by: {0}.</translation>
    </message>
    <message>
        <source>Hay dos copias de un mismo equipo: {0}</source>
        <translation>There are two copies of one device: {0}</translation>
    </message>
    <message>
        <source>Lee la mesa</source>
        <translation>Reads the table</translation>
    </message>
    <message>
        <source>Llegó una llave que nadie de la coordinación avaló</source>
        <translation>A key arrived that no coordinator vouched for</translation>
    </message>
    <message>
        <source>Llegó vacío: alguien lo borró sin tener derecho. Vuelve si algún equipo lo tiene aún.</source>
        <translation>It came empty: somebody erased it without the right to. It comes back if a device still has it.</translation>
    </message>
    <message>
        <source>Lo demás ya está aplicado. El próximo paquete los pide.</source>
        <translation>The rest is applied already. The next bundle asks for them.</translation>
    </message>
    <message>
        <source>Lo que hay ahí sigue solo aquí. Avise a quien coordina.</source>
        <translation>What is in it stays here only. Tell the coordinator.</translation>
    </message>
    <message>
        <source>Lo de antes sigue aquí y lo puede leer; lo que escribió después espera a que la coordinación lo acepte, y lo nuevo de los demás ya no le llega. Si debe seguir participando, entregue su tarjeta a quien coordina.</source>
        <translation>What was there before is still here to be read; what you wrote after it waits for the coordinator to accept it, and what is new with the others does not reach it any more. If you should go on taking part, hand your card to the coordinator.</translation>
    </message>
    <message>
        <source>Límite del mes alcanzado</source>
        <translation>Month’s limit reached</translation>
    </message>
    <message>
        <source>Nada queda solo aquí. Lo guarda sin poder leerlo.</source>
        <translation>Nothing is left here only. It keeps it without being able to read it.</translation>
    </message>
    <message>
        <source>Nada se perdió. Use una sola de las dos y guarde la otra.</source>
        <translation>Nothing was lost. Use only one of the two and put the other away.</translation>
    </message>
    <message>
        <source>No participa</source>
        <translation>Takes no part</translation>
    </message>
    <message>
        <source>No responde ahora</source>
        <translation>Does not answer now</translation>
    </message>
    <message>
        <source>No se cuenta con ello. Si aquí restauró un respaldo, pídale un paquete; si no, avise.</source>
        <translation>It is not counted on. If you restored a backup here, ask it for a bundle; if not, tell the coordinator.</translation>
    </message>
    <message>
        <source>No se usó. La mandó {0}: avise a la coordinación.</source>
        <translation>It was not used. {0} sent it: warn the coordination.</translation>
    </message>
    <message>
        <source>Otra copia de este espacio de trabajo también escribe</source>
        <translation>Another copy of this workspace writes too</translation>
    </message>
    <message>
        <source>Podrán leerlo: {0}</source>
        <translation>Can read it: {0}</translation>
    </message>
    <message>
        <source>Puede escribir</source>
        <translation>May write</translation>
    </message>
    <message>
        <source>Quienes coordinaban se retiraron entre sí. Pueden seguir escribiendo y compartiendo, con llaves nuevas; nadie puede admitir ni retirar a nadie. Para volver a tener coordinación, una persona de confianza saca la mesa a un archivo (export), la trae en un espacio de trabajo nuevo (import) y admite allí a los demás.</source>
        <translation>Those who coordinated removed each other. You can go on writing and sharing, under new keys; nobody can admit or remove anybody. To have coordination again, a trusted person takes the process out into a file (export), brings it into a new workspace (import) and admits the others there.</translation>
    </message>
    <message>
        <source>Retirado</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Se guardó lo de las dos. Pregunte si restauró un respaldo o copió su carpeta.</source>
        <translation>What both wrote was kept. Ask whether a backup was restored or a folder copied.</translation>
    </message>
    <message>
        <source>Solo lo de la mesa: {0}</source>
        <translation>Only what is the table’s: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Solo {0} dice que aquí falta(n) %n parte(s)</source>
        <translation>
            <numerusform>Only {0} says that %n part is missing here</numerusform>
            <numerusform>Only {0} says that %n parts are missing here</numerusform>
        </translation>
    </message>
    <message>
        <source>Solo {0} dice que falta el cambio {1} de {2}</source>
        <translation>Only {0} says that change {1} of {2} is missing</translation>
    </message>
    <message>
        <source>Solo {0} dice que faltan los cambios {1}–{2} de {3}</source>
        <translation>Only {0} says that changes {1}–{2} of {3} are missing</translation>
    </message>
    <message>
        <source>Todavía hay algo por entregar.</source>
        <translation>There is still something to hand in.</translation>
    </message>
    <message>
        <source>Todavía nadie más es miembro</source>
        <translation>Nobody else is a member yet</translation>
    </message>
    <message>
        <source>Todavía sin visitar</source>
        <translation>Not visited yet</translation>
    </message>
    <message numerus="yes">
        <source>Todavía solo aquí: %n cambio(s).</source>
        <translation>
            <numerusform>Still here only: %n change.</numerusform>
            <numerusform>Still here only: %n changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Un equipo sin nombre</source>
        <translation>A device without a name</translation>
    </message>
    <message>
        <source>Vea abajo qué lo impide</source>
        <translation>See below what stops it</translation>
    </message>
    <message>
        <source>Ya nadie coordina: {0}</source>
        <translation>Nobody coordinates any more: {0}</translation>
    </message>
    <message>
        <source>el programa</source>
        <translation>the programme</translation>
    </message>
    <message>
        <source>nada</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>queda menos de un minuto</source>
        <translation>less than a minute left</translation>
    </message>
    <message numerus="yes">
        <source>queda(n) unos %n minuto(s)</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>sin noticias todavía</source>
        <translation>not heard of yet</translation>
    </message>
    <message>
        <source>un equipo del que aún no llegó nada</source>
        <translation>a device of which nothing arrived yet</translation>
    </message>
    <message>
        <source>{0} dice tener cambios que este equipo nunca escribió</source>
        <translation>{0} says it has changes that this device never wrote</translation>
    </message>
    <message>
        <source>{0} dijo {1} que lo tiene.</source>
        <translation>{0} said {1} that they have it.</translation>
    </message>
    <message>
        <source>{0}, ¿{1} más?</source>
        <translation>{0}, {1} more?</translation>
    </message>
    <message>
        <source>«{0}»</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>última señal {0}</source>
        <translation>last heard of {0}</translation>
    </message>
    <message>
        <source>un equipo que no se conoce</source>
        <translation>a device that is not known</translation>
    </message>
    <message>
        <source>Ningún equipo dice tenerlo todo. Lo demás ya está aplicado. Pregunte a quien lo escribió.</source>
        <translation>No device says it has all of it. The rest is applied already. Ask whoever wrote it.</translation>
    </message>
    <message>
        <source>Ningún otro equipo ha hablado de eso; lo demás no espera por ello. Pregunte, o avise a quien coordina.</source>
        <translation>No other device has told of that; nothing else waits for it. Ask, or tell the coordinator.</translation>
    </message>
    <message>
        <source>Ningún otro equipo ha hablado de esto; lo demás ya está aplicado y no espera por ello.</source>
        <translation>No other device has told of this; all else is applied and does not wait for it.</translation>
    </message>
    <message>
        <source>Ya no lo dice: busque un respaldo de ese equipo o una memoria de antes.</source>
        <translation>It no longer says so: look for a backup of that device or an older stick.</translation>
    </message>
    <message>
        <source>hay aquí {0} de {1} cambios</source>
        <translation>{0} of {1} changes here</translation>
    </message>
    <message>
        <source>un equipo sin nombre</source>
        <translation>a device without a name</translation>
    </message>
    <message>
        <source>{0} de {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>{0} y más</source>
        <translation>{0} and more</translation>
    </message>
    <message>
        <source>{0}, lo del equipo</source>
        <translation>{0}, the team’s</translation>
    </message>
</context>
<context>
    <name>ShareScreen</name>
    <message>
        <source>Compartir</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Copia hecha y comprobada: {0}. Se abre con la misma frase de paso.</source>
        <translation>Copy made and verified: {0}. It opens with the same passphrase.</translation>
    </message>
    <message>
        <source>Copiar a otra memoria</source>
        <translation>Copy to another stick</translation>
    </message>
    <message numerus="yes">
        <source>Falta(n) %n parte(s)</source>
        <translation>
            <numerusform>%n part is missing</numerusform>
            <numerusform>%n parts are missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Leer paquete que llegó</source>
        <translation>Read a bundle that arrived</translation>
    </message>
    <message>
        <source>Leer paquetes</source>
        <translation>Read bundles</translation>
    </message>
    <message>
        <source>Llevar cambios</source>
        <translation>Take changes out</translation>
    </message>
    <message>
        <source>Llevar o leer</source>
        <translation>Take out or read</translation>
    </message>
    <message>
        <source>agregar un equipo</source>
        <translation>add a device</translation>
    </message>
    <message>
        <source>crear el paquete, o leer los marcados</source>
        <translation>make the bundle, or read what is ticked</translation>
    </message>
    <message>
        <source>el servidor del programa</source>
        <translation>the server of the programme</translation>
    </message>
    <message>
        <source>la memoria «{0}»</source>
        <translation>the stick “{0}”</translation>
    </message>
    <message>
        <source>leer paquetes que llegaron</source>
        <translation>read bundles that arrived</translation>
    </message>
    <message>
        <source>llevar; con 2, leer</source>
        <translation>take out; with 2, read</translation>
    </message>
    <message>
        <source>pausar o seguir; en la tabla, marcar</source>
        <translation>pause or go on; in the table, tick</translation>
    </message>
    <message>
        <source>una carpeta de esta laptop</source>
        <translation>a folder of this laptop</translation>
    </message>
    <message>
        <source>Último paquete: {0}</source>
        <translation>Last bundle: {0}</translation>
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
        <source>Esa parte todavía no está en esta versión.</source>
        <translation>That part is not in this version yet.</translation>
    </message>
    <message>
        <source>Todo a la vista</source>
        <translation>All in sight</translation>
    </message>
    <message>
        <source>Vista discreta</source>
        <translation>Discreet view</translation>
    </message>
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
        <source>Lugares</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Aquí no hay nada que se pueda leer ante todos.</source>
        <translation>There is nothing here that may be read before everybody.</translation>
    </message>
    <message>
        <source>Ayuda</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Eso no está en esta versión.</source>
        <translation>That is not in this version.</translation>
    </message>
    <message>
        <source>Guardado {0}</source>
        <translation>Saved {0}</translation>
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
        <source>bloquear ahora</source>
        <translation>lock now</translation>
    </message>
    <message>
        <source>cambiar de tema</source>
        <translation>change the theme</translation>
    </message>
    <message>
        <source>deshacer</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>esta ayuda: la guía, las teclas y los avisos</source>
        <translation>this help: the guide, the keys and the notices</translation>
    </message>
    <message>
        <source>filtrar aquí</source>
        <translation>filter here</translation>
    </message>
    <message>
        <source>leer en grande</source>
        <translation>read large</translation>
    </message>
    <message>
        <source>leer un paquete</source>
        <translation>read a bundle</translation>
    </message>
    <message>
        <source>letra de tamaño normal</source>
        <translation>text of normal size</translation>
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
        <source>parte anterior de la pantalla</source>
        <translation>previous part of the screen</translation>
    </message>
    <message>
        <source>siguiente parte de la pantalla</source>
        <translation>next part of the screen</translation>
    </message>
    <message>
        <source>vista discreta</source>
        <translation>discreet view</translation>
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
    <name>ShellHelp</name>
    <message>
        <source>En todas las pantallas</source>
        <translation>On every screen</translation>
    </message>
    <message>
        <source>cerrar; nunca se pierde lo escrito</source>
        <translation>close; what was typed is never lost</translation>
    </message>
    <message>
        <source>la cortina: tapar todo, y volver</source>
        <translation>the curtain: hide everything, and return</translation>
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
    <name>Side</name>
    <message>
        <source>Barra: voz. Raya: parte de las personas</source>
        <translation>Bar: voice. Mark: share of the people</translation>
    </message>
    <message>
        <source>Formación</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Habilidad</source>
        <translation>Skill</translation>
    </message>
    <message numerus="yes">
        <source>Inclusión en %n mesa(s)</source>
        <translation>
            <numerusform>Inclusion at %n table</numerusform>
            <numerusform>Inclusion at %n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>Informe del trimestre</source>
        <translation>Report of the quarter</translation>
    </message>
    <message>
        <source>Jóvenes</source>
        <translation>Young people</translation>
    </message>
    <message>
        <source>Mujeres</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Palabra</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Personas formadas</source>
        <translation>People trained</translation>
    </message>
    <message>
        <source>Personas formadas, en todas las mesas</source>
        <translation>People trained, at all tables</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sin formar: {0}</source>
        <translation>Untrained: {0}</translation>
    </message>
    <message>
        <source>Sin nombres ni lugares chicos: los grupos de menos de 5 se juntan.</source>
        <translation>No names and no small places: groups of fewer than 5 are joined.</translation>
    </message>
    <message>
        <source>Todavía no se ha anotado quién habló.</source>
        <translation>Who spoke has not been noted yet.</translation>
    </message>
    <message>
        <source>Ver antes…</source>
        <translation>See it first…</translation>
    </message>
    <message>
        <source>Voz y personas por sector, en todas las mesas</source>
        <translation>Voice and people by sector, at all tables</translation>
    </message>
    <message numerus="yes">
        <source>de %n que hablan por una parte</source>
        <translation>
            <numerusform>of %n who speaks for a party</numerusform>
            <numerusform>of %n who speak for a party</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>y %n más</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} de {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>{0} en {1}</source>
        <translation>{0} at {1}</translation>
    </message>
    <message>
        <source>{0}: {1} de voz, {2} de personas</source>
        <translation>{0}: {1} of voice, {2} of people</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Anotar lectura…</source>
        <translation>Write down a reading…</translation>
    </message>
    <message>
        <source>Antes de decidir</source>
        <translation>Before deciding</translation>
    </message>
    <message>
        <source>El texto es de las partes. Puede leer las versiones en la sesión y anotar lo que escojan.</source>
        <translation>The text belongs to the parties. You can read the versions in the session and write down what they choose.</translation>
    </message>
    <message>
        <source>Indicadores de la mesa</source>
        <translation>Indicators of the table</translation>
    </message>
    <message>
        <source>Intro: cambiar</source>
        <translation>Enter: change</translation>
    </message>
    <message>
        <source>La dieron sobre uno de estos textos. Si queda otro, hay que volver a preguntarles.</source>
        <translation>They gave it on one of these texts. If another one stands, they must be asked again.</translation>
    </message>
    <message>
        <source>Las partes ya dieron su posición.</source>
        <translation>The parties have given their position.</translation>
    </message>
    <message>
        <source>Lo que se sabe</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>Otras por decidir</source>
        <translation>Others to decide</translation>
    </message>
    <message>
        <source>Ponerlo en la agenda</source>
        <translation>Put it on the agenda</translation>
    </message>
    <message>
        <source>Que decida la mesa</source>
        <translation>Let the table decide</translation>
    </message>
</context>
<context>
    <name>SignOnScreen</name>
    <message>
        <source>A ruego: {0}</source>
        <translation>On request: {0}</translation>
    </message>
    <message>
        <source>Borrar</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Con ratón, lápiz o dedo. Con el teclado: cierre esta ventana y anote la firma con la letra F de la lista.</source>
        <translation>With mouse, pen or finger. With the keyboard: close this window and record the signature with the letter F of the list.</translation>
    </message>
    <message>
        <source>Confirmar la firma</source>
        <translation>Confirm the signature</translation>
    </message>
    <message>
        <source>El acta no nombra a esta persona. Su firma dibujada puede decir quién es.</source>
        <translation>The minutes do not name this person. Their drawn signature may tell who they are.</translation>
    </message>
    <message>
        <source>Es una firma simple en pantalla, con la hora según el reloj del equipo; no es una firma electrónica avanzada. Lo dibujado se guarda cifrado para el equipo de facilitación y se ve en el PDF sellado. Se puede quitar después. Firmar en papel vale lo mismo.</source>
        <translation>It is a simple signature on the screen, with the time by the clock of the device; it is not an advanced electronic signature. What is drawn is kept encrypted for the facilitators and is seen in the sealed PDF. It can be taken back. Signing on paper is worth the same.</translation>
    </message>
    <message>
        <source>Firma a ruego de {0}: {1}</source>
        <translation>Signature on request of {0}: {1}</translation>
    </message>
    <message>
        <source>Firma de {0}</source>
        <translation>Signature of {0}</translation>
    </message>
    <message>
        <source>La misma persona</source>
        <translation>The person themselves</translation>
    </message>
    <message>
        <source>No firmar aquí</source>
        <translation>Do not sign here</translation>
    </message>
    <message>
        <source>Quién dibuja la firma</source>
        <translation>Who draws the signature</translation>
    </message>
    <message>
        <source>Se le explicó para qué es y quiere firmar así</source>
        <translation>They were told what it is for and want to sign so</translation>
    </message>
    <message>
        <source>Sin su consentimiento no se guarda nada.</source>
        <translation>Without their consent nothing is kept.</translation>
    </message>
    <message>
        <source>Su consentimiento</source>
        <translation>Their consent</translation>
    </message>
    <message>
        <source>Todavía no hay nada dibujado.</source>
        <translation>Nothing is drawn yet.</translation>
    </message>
    <message>
        <source>¿Firma {0} en la pantalla?</source>
        <translation>Does {0} sign on the screen?</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>Espera respuesta</source>
        <translation>Waits for an answer</translation>
    </message>
    <message>
        <source>Falta contar de vuelta</source>
        <translation>Still to be told back</translation>
    </message>
    <message>
        <source>Falta plan de protección</source>
        <translation>Protection plan missing</translation>
    </message>
    <message>
        <source>Falta quién responde</source>
        <translation>No one responds yet</translation>
    </message>
    <message>
        <source>Respuesta atrasada</source>
        <translation>Answer overdue</translation>
    </message>
    <message>
        <source>Se contó de vuelta</source>
        <translation>Told back</translation>
    </message>
    <message>
        <source>responde {0}</source>
        <translation>{0} responds</translation>
    </message>
</context>
<context>
    <name>SignalsCard</name>
    <message numerus="yes">
        <source>%n señal(es)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message>
        <source>Nada se reenvía solo. Usted decide a quién avisar.</source>
        <translation>Nothing is passed on by itself. You decide whom to warn.</translation>
    </message>
    <message>
        <source>Señales que esperan</source>
        <translation>Signals that wait</translation>
    </message>
</context>
<context>
    <name>SignaturesPanel</name>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Falta</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>How they sign</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Cómo firma cada quien</source>
        <translation>How each one signs</translation>
    </message>
    <message>
        <source>Por resolver</source>
        <translation>To settle</translation>
    </message>
    <message>
        <source>Todas</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Buscar a una persona</source>
        <translation>Search for a person</translation>
    </message>
    <message>
        <source>Aquí estarán las firmas de quienes vinieron. Se marcan en la asistencia.</source>
        <translation>The signatures of those who came will be here. People are marked in the attendance.</translation>
    </message>
    <message>
        <source>Cómo firma cada persona</source>
        <translation>How each person signs</translation>
    </message>
    <message>
        <source>firma</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>huella</source>
        <translation>thumbprint</translation>
    </message>
    <message>
        <source>pantalla</source>
        <translation>screen</translation>
    </message>
    <message>
        <source>ruego</source>
        <translation>request</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>sello</source>
        <translation>stamp</translation>
    </message>
</context>
<context>
    <name>SigningRecordDialog</name>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Constancia de firmas</source>
        <translation>Record of signatures</translation>
    </message>
    <message>
        <source>Dejarla definitiva</source>
        <translation>Make it final</translation>
    </message>
    <message>
        <source>Dice de qué acta, por su código, y cómo firmó o no firmó cada persona. El acta no cambia.</source>
        <translation>It says of which minutes, by their code, and how each person signed or did not. The minutes do not change.</translation>
    </message>
    <message>
        <source>El idioma del acta</source>
        <translation>The language of the minutes</translation>
    </message>
    <message>
        <source>Es definitiva. Código {0}, revisión {1}.</source>
        <translation>It is final. Code {0}, revision {1}.</translation>
    </message>
    <message>
        <source>Guardar PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Guardar la constancia</source>
        <translation>Save the record</translation>
    </message>
    <message>
        <source>Hacer otra revisión</source>
        <translation>Make another revision</translation>
    </message>
    <message>
        <source>Idioma de la constancia</source>
        <translation>Language of the record</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>La constancia es definitiva. Código {0}.</source>
        <translation>The record is final. Code {0}.</translation>
    </message>
    <message>
        <source>La constancia quedó en {0}, sin cifrar.</source>
        <translation>The record is in {0}, not encrypted.</translation>
    </message>
    <message>
        <source>La constancia va a la impresora.</source>
        <translation>The record goes to the printer.</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Por qué se hace otra</source>
        <translation>Why another is made</translation>
    </message>
    <message>
        <source>Puede quedar en blanco.</source>
        <translation>May stay blank.</translation>
    </message>
    <message>
        <source>Sale en la constancia.</source>
        <translation>It is printed on the record.</translation>
    </message>
    <message>
        <source>Testigo de la constancia, {0}</source>
        <translation>Witness to the record, {0}</translation>
    </message>
    <message>
        <source>constancia-de-firmas</source>
        <translation>record-of-signatures</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Corregir lo que dijo esta fuente</source>
        <translation>Correct what this source said</translation>
    </message>
    <message>
        <source>Reservado: solo lo lee el equipo</source>
        <translation>Reserved: only the team reads it</translation>
    </message>
    <message>
        <source>Según esta fuente:</source>
        <translation>According to this source:</translation>
    </message>
    <message>
        <source>Solo lo lee el equipo</source>
        <translation>Only the team reads it</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>Cambiar de etapa</source>
        <translation>Change stage</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Etapa</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>sin valorar</source>
        <translation>not rated</translation>
    </message>
</context>
<context>
    <name>StatusTeller</name>
    <message numerus="yes">
        <source>%n cambio(s) en el servidor, aún en ningún otro equipo</source>
        <translation>
            <numerusform>%n change on the server, on no other device yet</numerusform>
            <numerusform>%n changes on the server, on no other device yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s) sin compartir</source>
        <translation>
            <numerusform>%n change not shared</numerusform>
            <numerusform>%n changes not shared</numerusform>
        </translation>
    </message>
    <message>
        <source>Este equipo fue retirado: {0}. Lo de antes sigue aquí; lo que escriba no llegará a los demás.</source>
        <translation>This device was removed: {0}. What was there before is still here; what you write will not reach the others.</translation>
    </message>
    <message>
        <source>Lo decidió quien los escribió o quien coordina: la historia de cada registro lo dice.</source>
        <translation>Who wrote them or who coordinates decided it: the history of each record says so.</translation>
    </message>
    <message numerus="yes">
        <source>Se sacaron palabras o datos para siempre, %n vez (veces).</source>
        <translation>
            <numerusform>Words or data were taken out for good, %n time.</numerusform>
            <numerusform>Words or data were taken out for good, %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>Todo compartido</source>
        <translation>All shared</translation>
    </message>
    <message>
        <source>Usted lee {0}: puede verlo todo y guardar notas privadas, pero no cambiar lo de la mesa.</source>
        <translation>You read {0}: you can see everything and keep private notes, but not change what is of the process.</translation>
    </message>
    <message>
        <source>el programa</source>
        <translation>the programme</translation>
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
    <name>Suggestions</name>
    <message>
        <source>{0}, {1} de {2}</source>
        <translation>{0}, {1} of {2}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n parte(s)</source>
        <translation>
            <numerusform>%n party</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Ver las {0}</source>
        <translation>See all {0}</translation>
    </message>
    <message>
        <source>Condiciones mínimas</source>
        <translation>Minimum conditions</translation>
    </message>
    <message>
        <source>Inclusión</source>
        <translation>Inclusion</translation>
    </message>
    <message>
        <source>Partes</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Últimas sesiones</source>
        <translation>Last sessions</translation>
    </message>
    <message>
        <source>Acuerdos y compromisos</source>
        <translation>Agreements and commitments</translation>
    </message>
    <message>
        <source>Etapas</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Intro: valorar</source>
        <translation>Enter: rate</translation>
    </message>
    <message>
        <source>Inclusión: personas distintas en todas las sesiones</source>
        <translation>Inclusion: different people over all sessions</translation>
    </message>
    <message>
        <source>Ver como tabla</source>
        <translation>See as a table</translation>
    </message>
    <message>
        <source>Aquí se verá quién fue invitada, vino, habló y firmó.</source>
        <translation>Who was invited, came, spoke and signed will be seen here.</translation>
    </message>
    <message numerus="yes">
        <source>%n compromiso(s) vencido(s)</source>
        <translation>
            <numerusform>%n overdue commitment</numerusform>
            <numerusform>%n overdue commitments</numerusform>
        </translation>
    </message>
    <message>
        <source>Aquí estarán las condiciones mínimas y, arriba, las etapas. Vienen con el método de la mesa.</source>
        <translation>The minimum conditions will be here and, above, the stages. They come with the method of the process.</translation>
    </message>
    <message>
        <source>Aquí estarán las partes de la mesa.</source>
        <translation>The parties of the process will be here.</translation>
    </message>
    <message>
        <source>Aquí estarán las sesiones.</source>
        <translation>The sessions will be here.</translation>
    </message>
    <message>
        <source>Elegir un método…</source>
        <translation>Choose a method…</translation>
    </message>
    <message>
        <source>Todavía no hay acuerdos. Nacen en las sesiones.</source>
        <translation>There are no agreements yet. They grow out of the sessions.</translation>
    </message>
    <message>
        <source>Ver todos</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>Delegados nombrados: titular y suplente</source>
        <translation>Named: delegate and alternate</translation>
    </message>
    <message>
        <source>Valoradas el {0}</source>
        <translation>Rated on {0}</translation>
    </message>
    <message>
        <source>Sin valorar</source>
        <translation>Not rated</translation>
    </message>
</context>
<context>
    <name>SummaryChoices</name>
    <message>
        <source>Corregir el resumen en {0}</source>
        <translation>Correct the summary in {0}</translation>
    </message>
    <message>
        <source>En otro idioma que se habló; va después del cierre, antes de las firmas.</source>
        <translation>In another language that was spoken; it goes after the closing, before the signatures.</translation>
    </message>
    <message>
        <source>Escribir un resumen…</source>
        <translation>Write a summary…</translation>
    </message>
    <message>
        <source>Resumen en {0}</source>
        <translation>Summary in {0}</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Aquí está lo que se escribió y no se había guardado.</source>
        <translation>Here is what was written and had not been saved.</translation>
    </message>
    <message>
        <source>Cuándo se leyó</source>
        <translation>When it was read</translation>
    </message>
    <message>
        <source>El texto cambió después de leerlo en voz alta. Vuelva a leerlo y corrija la hora, o quite la marca.</source>
        <translation>The text changed after it was read aloud. Read it again and correct the time, or take the tick off.</translation>
    </message>
    <message>
        <source>Elija el idioma</source>
        <translation>Choose the language</translation>
    </message>
    <message>
        <source>Empezar de nuevo</source>
        <translation>Begin anew</translation>
    </message>
    <message>
        <source>En la sesión interpretó {0}.</source>
        <translation>{0} interpreted in the session.</translation>
    </message>
    <message>
        <source>En qué idioma se leyó</source>
        <translation>In which language it was read</translation>
    </message>
    <message>
        <source>Escriba al menos una frase.</source>
        <translation>Write at least one sentence.</translation>
    </message>
    <message>
        <source>Escribir un resumen en otro idioma</source>
        <translation>Write a summary in another language</translation>
    </message>
    <message>
        <source>Falta decir en qué idioma está.</source>
        <translation>Say in which language it is.</translation>
    </message>
    <message>
        <source>Guardar el resumen</source>
        <translation>Save the summary</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Quitar el resumen</source>
        <translation>Take out the summary</translation>
    </message>
    <message>
        <source>Quién hizo el traslado</source>
        <translation>Who rendered it</translation>
    </message>
    <message>
        <source>Resumen en {0}</source>
        <translation>Summary in {0}</translation>
    </message>
    <message>
        <source>Se leyó en voz alta</source>
        <translation>It was read aloud</translation>
    </message>
    <message>
        <source>Texto del resumen</source>
        <translation>Text of the summary</translation>
    </message>
    <message>
        <source>Una línea nueva empieza un párrafo.</source>
        <translation>A new line begins a paragraph.</translation>
    </message>
    <message>
        <source>Va después del cierre del acta y antes de las firmas. El acta dice que es un resumen y qué versión prevalece.</source>
        <translation>It goes after the closing of the minutes and before the signatures. The minutes say that it is a summary and which version prevails.</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Volver a lo guardado</source>
        <translation>Go back to what is saved</translation>
    </message>
</context>
<context>
    <name>SummaryFlow</name>
    <message>
        <source>Dejarlo</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>El acta ya no lo lleva. El historial lo recuerda.</source>
        <translation>The minutes no longer carry it. The history remembers it.</translation>
    </message>
    <message>
        <source>El resumen en {0} quedó guardado.</source>
        <translation>The summary in {0} is saved.</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>¿Quitar el resumen en {0}?</source>
        <translation>Take out the summary in {0}?</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>{0} de {1} partes</source>
        <translation>{0} of {1} parties</translation>
    </message>
    <message>
        <source>Sondeo anterior: {0} ({1})</source>
        <translation>Previous check: {0} ({1})</translation>
    </message>
    <message>
        <source>Por sector</source>
        <translation>By sector</translation>
    </message>
    <message>
        <source>No se saca un promedio: el acta dice qué dijo cada parte, y por qué.</source>
        <translation>No average is taken: the minutes say what each party said, and why.</translation>
    </message>
    <message>
        <source>No hay consenso todavía.</source>
        <translation>There is no consensus yet.</translation>
    </message>
    <message>
        <source>Se puede buscar otro texto, o llevarlo a una comisión o a la agenda.</source>
        <translation>Another text can be sought, or it can go to a commission or on the agenda.</translation>
    </message>
    <message>
        <source>Buscar otro texto</source>
        <translation>Seek another text</translation>
    </message>
    <message>
        <source>Sin sector</source>
        <translation>No sector</translation>
    </message>
    <message>
        <source>sin respuesta</source>
        <translation>no answer</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%n señal(es) abierta(s)</source>
        <translation>
            <numerusform>%n open signal</numerusform>
            <numerusform>%n open signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terminada(s)</source>
        <translation>
            <numerusform>%n ended</numerusform>
            <numerusform>%n ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compromiso(s) vencido(s)</source>
        <translation>
            <numerusform>overdue commitment</numerusform>
            <numerusform>overdue commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>el más viejo, %n día(s)</source>
        <translation>
            <numerusform>the oldest, %n day</numerusform>
            <numerusform>the oldest, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>en %n mesa(s)</source>
        <translation>
            <numerusform>at %n table</numerusform>
            <numerusform>at %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>en %n municipio(s)</source>
        <translation>
            <numerusform>in %n municipality</numerusform>
            <numerusform>in %n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mesa(s)</source>
        <translation>
            <numerusform>table</numerusform>
            <numerusform>tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mesa(s) con datos atrasados</source>
        <translation>
            <numerusform>table with old data</numerusform>
            <numerusform>tables with old data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mesa(s) con tensión alta</source>
        <translation>
            <numerusform>table with high tension</numerusform>
            <numerusform>tables with high tension</numerusform>
        </translation>
    </message>
    <message>
        <source>más de 14 días sin datos nuevos</source>
        <translation>more than 14 days without new data</translation>
    </message>
    <message>
        <source>nada está vencido</source>
        <translation>nothing is overdue</translation>
    </message>
    <message>
        <source>ninguna señal abierta</source>
        <translation>no open signal</translation>
    </message>
    <message>
        <source>todas al día</source>
        <translation>all up to date</translation>
    </message>
    <message>
        <source>todas en marcha</source>
        <translation>all under way</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Intro: corregir. C: llevar a un acuerdo. Supr: borrar</source>
        <translation>Enter: correct. C: take to an agreement. Del: delete</translation>
    </message>
    <message>
        <source>Notas de la sesión</source>
        <translation>Notes of the session</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>con pruebas</source>
        <translation>with evidence</translation>
    </message>
    <message>
        <source>sin pruebas</source>
        <translation>without evidence</translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Agreement {0}</translation>
    </message>
    <message>
        <source>cláusula {0}</source>
        <translation>clause {0}</translation>
    </message>
    <message numerus="yes">
        <source>Hace %n día(s)</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Hoy</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Buenos días, {0}</source>
        <translation>Good morning, {0}</translation>
    </message>
    <message>
        <source>Buenas tardes, {0}</source>
        <translation>Good afternoon, {0}</translation>
    </message>
    <message>
        <source>Buenas noches, {0}</source>
        <translation>Good evening, {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n mesa(s) en esta laptop</source>
        <translation>
            <numerusform>%n process on this laptop</numerusform>
            <numerusform>%n processes on this laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s) están en el servidor y todavía en ningún otro equipo.</source>
        <translation>
            <numerusform>%n change is on the server and on no other device yet.</numerusform>
            <numerusform>%n changes are on the server and on no other device yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abrir Compartir</source>
        <translation>Open Share</translation>
    </message>
    <message>
        <source>Compromiso</source>
        <translation>Commitment</translation>
    </message>
    <message numerus="yes">
        <source>Falta(n) %n parte(s) que otros ya tienen.</source>
        <translation>
            <numerusform>%n part is missing that others have already.</numerusform>
            <numerusform>%n parts are missing that others have already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lo que llegó de otro equipo no casa con lo que ya estaba. Nada se perdió.</source>
        <translation>What came from another device does not fit what was there. Nothing was lost.</translation>
    </message>
    <message>
        <source>Pruebas</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Vence</source>
        <translation>Due</translation>
    </message>
    <message numerus="yes">
        <source>Ver %n abierto(s)</source>
        <translation>
            <numerusform>See the open one</numerusform>
            <numerusform>See the %n open ones</numerusform>
        </translation>
    </message>
    <message>
        <source>Ver compromisos</source>
        <translation>See commitments</translation>
    </message>
    <message>
        <source>abrir la sesión que sigue</source>
        <translation>open the next session</translation>
    </message>
    <message>
        <source>Compromisos de esta semana</source>
        <translation>Commitments of this week</translation>
    </message>
    <message>
        <source>Ningún compromiso vence en los próximos siete días.</source>
        <translation>No commitment is due in the next seven days.</translation>
    </message>
    <message>
        <source>Después</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>Sesiones que vienen después</source>
        <translation>Sessions that come afterwards</translation>
    </message>
    <message>
        <source>Copia de respaldo</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Copiar a otra memoria…</source>
        <translation>Copy to another stick…</translation>
    </message>
    <message>
        <source>Ver cuáles</source>
        <translation>See which</translation>
    </message>
    <message>
        <source>Aquí estará la sesión que sigue. Se planifica en una mesa.</source>
        <translation>The next session will be here. It is planned in a process.</translation>
    </message>
    <message>
        <source>Ir a Mesas</source>
        <translation>Go to Processes</translation>
    </message>
    <message numerus="yes">
        <source>%n vencido(s)</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>en una lista: abrir lo que nombra la fila</source>
        <translation>in a list: open what the row names</translation>
    </message>
    <message>
        <source>sin fecha</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Todavía no hay ninguna copia. Si esta laptop se pierde, se pierde lo que solo está aquí.</source>
        <translation>There is no copy yet. If this laptop is lost, what is only here is lost.</translation>
    </message>
    <message>
        <source>La última se hizo hoy.</source>
        <translation>The last one was made today.</translation>
    </message>
    <message>
        <source>La última se hizo el {0}.</source>
        <translation>The last one was made on {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s) están solo en esta laptop, guardados y cifrados.</source>
        <translation>
            <numerusform>%n change is only on this laptop, kept and encrypted.</numerusform>
            <numerusform>%n changes are only on this laptop, kept and encrypted.</numerusform>
        </translation>
    </message>
    <message>
        <source>La hoja de recuperación no se probó. Sin ella, quien olvida la frase de paso pierde todo.</source>
        <translation>The recovery sheet was not tried. Without it, whoever forgets the passphrase loses everything.</translation>
    </message>
    <message numerus="yes">
        <source>%n cosa(s) por decidir</source>
        <translation>
            <numerusform>%n thing to decide</numerusform>
            <numerusform>%n things to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Dos equipos escribieron lo mismo de otra forma. Ninguna versión se perdió.</source>
        <translation>Two devices wrote the same thing differently. No version was lost.</translation>
    </message>
    <message>
        <source>Copiar a otra memoria</source>
        <translation>Copy to another stick</translation>
    </message>
    <message>
        <source>Copia hecha y comprobada: {0}. Se abre con la misma frase de paso.</source>
        <translation>Copy made and checked: {0}. It opens with the same passphrase.</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Agregar la formación</source>
        <translation>Add the training</translation>
    </message>
    <message>
        <source>Agregar una formación</source>
        <translation>Add a training</translation>
    </message>
    <message>
        <source>Datos de la formación</source>
        <translation>Details of the training</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Escriba cómo se llamó la formación.</source>
        <translation>Write the name of the training.</translation>
    </message>
    <message>
        <source>Espacio marca a quien la pasó entera; primero salen las titulares y los suplentes</source>
        <translation>Space marks who went through all of it; delegates and alternates come first</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Horas</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Quién la dio</source>
        <translation>Who gave it</translation>
    </message>
    <message>
        <source>Quiénes fueron</source>
        <translation>Who went</translation>
    </message>
    <message>
        <source>Qué formación fue</source>
        <translation>Which training it was</translation>
    </message>
    <message>
        <source>Qué habilidades enseñó</source>
        <translation>Which skills it taught</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>sin decir</source>
        <translation>not said</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>%n hora(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Agregar una formación…</source>
        <translation>Add a training…</translation>
    </message>
    <message>
        <source>Aquí estarán las formaciones: quién aprendió qué, y quién puede enseñarlo.</source>
        <translation>The trainings will be here: who learned what, and who can teach it.</translation>
    </message>
    <message>
        <source>Cuenta a todas las personas</source>
        <translation>Counts everybody</translation>
    </message>
    <message>
        <source>Cuenta titulares y suplentes</source>
        <translation>Counts delegates and alternates</translation>
    </message>
    <message>
        <source>En algo</source>
        <translation>In something</translation>
    </message>
    <message>
        <source>Formaciones</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Llega sin formar: {0}. No impide seguir; conviene ofrecer un taller antes.</source>
        <translation>Comes untrained: {0}. It does not keep you from going on; a workshop before is worth offering.</translation>
    </message>
    <message>
        <source>Nivelación: quién llega formado a la mesa</source>
        <translation>Levelling: who comes trained to the table</translation>
    </message>
    <message>
        <source>Personas formadas por sector y habilidad</source>
        <translation>People trained by sector and skill</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sin sector</source>
        <translation>No sector</translation>
    </message>
    <message>
        <source>Todas</source>
        <translation>All</translation>
    </message>
    <message>
        <source>{0} de {1}</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>TransferCard</name>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Parte {0}</source>
        <translation>Part {0}</translation>
    </message>
    <message>
        <source>Pausar</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Preparando…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>parte {0} de {1}</source>
        <translation>part {0} of {1}</translation>
    </message>
    <message>
        <source>{0} de {1}</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>TwicePage</name>
    <message>
        <source>Nunca se juntan dos personas sin que usted lo diga. Lo que no decida, entra.</source>
        <translation>Two people are never joined unless you say so. What you do not decide comes in.</translation>
    </message>
    <message>
        <source>Filas que pueden estar repetidas</source>
        <translation>Rows that may be repeated</translation>
    </message>
    <message>
        <source>E: entra. F: queda fuera</source>
        <translation>E: comes in. F: stays out</translation>
    </message>
    <message>
        <source>es otra persona: entra</source>
        <translation>it is another person: comes in</translation>
    </message>
    <message>
        <source>es la misma: queda fuera</source>
        <translation>it is the same one: stays out</translation>
    </message>
    <message numerus="yes">
        <source>%n fila(s) pueden ser alguien que ya está.</source>
        <translation>
            <numerusform>%n row may be somebody who is there already.</numerusform>
            <numerusform>%n rows may be somebody who is there already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nadie parece estar repetido.</source>
        <translation>Nobody seems to be repeated.</translation>
    </message>
    <message>
        <source>{0}: {1} · fila {2}: {3} · {4}</source>
        <translation>{0}: {1} · row {2}: {3} · {4}</translation>
    </message>
    <message>
        <source>Queda fuera</source>
        <translation>Stays out</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Comes in</translation>
    </message>
    <message>
        <source>fila {0}</source>
        <translation>row {0}</translation>
    </message>
    <message>
        <source>ya está</source>
        <translation>there already</translation>
    </message>
</context>
<context>
    <name>Undecided</name>
    <message>
        <source>A quién representa</source>
        <translation>Whom they represent</translation>
    </message>
    <message>
        <source>A ruego o como testigo firma otra persona, y aquí es la misma. Todo está guardado. Corrija quién firmó.</source>
        <translation>On request or as a witness another person signs, and here it is the same one. Everything is kept. Correct who signed.</translation>
    </message>
    <message>
        <source>Acreditación</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <source>Acuerdo</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Algo no casa: {0}</source>
        <translation>Something does not fit: {0}</translation>
    </message>
    <message>
        <source>Aquí se borró contenido de verdad; otra versión puede traerlo de vuelta.</source>
        <translation>Content was erased for good here; another version may bring it back.</translation>
    </message>
    <message>
        <source>Archivo</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Año de nacimiento</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Clave</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Cláusula</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Comienzo</source>
        <translation>Beginning</translation>
    </message>
    <message>
        <source>Comunidad</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Contenido</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Correo</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Cuándo se leyó en voz alta</source>
        <translation>When it was read aloud</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>How they sign</translation>
    </message>
    <message>
        <source>Cómo se verifica</source>
        <translation>How it is verified</translation>
    </message>
    <message>
        <source>De dónde se sabe</source>
        <translation>Where it is known from</translation>
    </message>
    <message>
        <source>Dedo</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>Descripción</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Documento de identidad</source>
        <translation>Identity document</translation>
    </message>
    <message>
        <source>Dos actas finales de lo mismo</source>
        <translation>Two final papers of the same thing</translation>
    </message>
    <message>
        <source>Dos equipos dieron el número {0} a cosas distintas. Las dos están guardadas. Cambie una.</source>
        <translation>Two devices gave the number {0} to different things. Both are kept. Change one.</translation>
    </message>
    <message>
        <source>Dos equipos dieron la clave «{0}» a cosas distintas. Las dos están guardadas. Cambie una.</source>
        <translation>Two devices gave the key “{0}” to different things. Both are kept. Change one.</translation>
    </message>
    <message>
        <source>Dos versiones de la cláusula {0}</source>
        <translation>Two versions of clause {0}</translation>
    </message>
    <message>
        <source>Dos versiones: {0} · {1}</source>
        <translation>Two versions: {0} · {1}</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Etapa</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Fecha límite</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Habilidad</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Hora</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Hora de llegada</source>
        <translation>Time of arrival</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Idioma en que se leyó</source>
        <translation>Language it was read in</translation>
    </message>
    <message>
        <source>Idiomas</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Imagen pequeña</source>
        <translation>Small picture</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Llegó un cambio antes que lo que cambia. Está guardado y se mostrará solo, cuando llegue lo que falta.</source>
        <translation>A change came before what it changes. It is kept and will show by itself when what is missing comes.</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Necesita intérprete</source>
        <translation>Needs an interpreter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No es un cambio nuevo: se volvió a escribir al borrar otra cosa.</source>
        <translation>Not a new change: it was written again when something else was erased.</translation>
    </message>
    <message>
        <source>Nombra algo que no está aquí: se borró en otro equipo, o todavía no llega. Lo demás está guardado. Espere el próximo paquete o corrija el dato.</source>
        <translation>It names something that is not here: it was deleted on another device, or has not come yet. The rest is kept. Wait for the next package or correct it.</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nombre del archivo</source>
        <translation>Name of the file</translation>
    </message>
    <message>
        <source>Nombre reservado</source>
        <translation>Reserved name</translation>
    </message>
    <message>
        <source>Número</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Organización</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Otro equipo usó para una cosa la identidad de otra que ya estaba. Aquí se muestra la que menos personas pueden leer; la otra queda guardada.</source>
        <translation>Another device used for one thing the identity of another that was there. Here the one that fewer people may read is shown; the other stays kept.</translation>
    </message>
    <message>
        <source>Palabras</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Parte responsable</source>
        <translation>Responsible party</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Posición</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pueblo</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Quién la propuso</source>
        <translation>Who proposed it</translation>
    </message>
    <message>
        <source>Quién lo tradujo</source>
        <translation>Who rendered it</translation>
    </message>
    <message>
        <source>Quién puede leerla</source>
        <translation>Who may read it</translation>
    </message>
    <message>
        <source>Recursos</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Reserva</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sesión</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Seudónimo</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Sexo</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Sí</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Teléfono</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Texto</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Texto original</source>
        <translation>Original text</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Titular o suplente</source>
        <translation>Delegate or alternate</translation>
    </message>
    <message>
        <source>Trae un dato que esta versión no puede mostrar. Está guardado entero y se comparte tal como vino. Actualice la aplicación.</source>
        <translation>It brings something that this version cannot show. It is kept whole and shared as it came. Update the application.</translation>
    </message>
    <message>
        <source>Título</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Un equipo cambió el comienzo y otro el fin, y ahora termina antes de empezar. Todo está guardado. Corrija la hora.</source>
        <translation>One device changed the beginning and another the end, and now it ends before it begins. All of it is kept. Correct the time.</translation>
    </message>
    <message>
        <source>Una persona lo borró y otra lo cambió</source>
        <translation>One person deleted it and another changed it</translation>
    </message>
    <message>
        <source>borrado y cambiado</source>
        <translation>deleted and changed</translation>
    </message>
    <message>
        <source>borró contenido de verdad</source>
        <translation>erased contents for good</translation>
    </message>
    <message>
        <source>cambió</source>
        <translation>changed it</translation>
    </message>
    <message>
        <source>clave de otro espacio</source>
        <translation>key of another space</translation>
    </message>
    <message>
        <source>clave repetida</source>
        <translation>repeated key</translation>
    </message>
    <message>
        <source>dato</source>
        <translation>detail</translation>
    </message>
    <message>
        <source>dos finales</source>
        <translation>two finals</translation>
    </message>
    <message>
        <source>escribió algo que después se retiró</source>
        <translation>wrote something that was taken out later</translation>
    </message>
    <message>
        <source>escrito en este equipo</source>
        <translation>written on this device</translation>
    </message>
    <message>
        <source>espera algo</source>
        <translation>waits for something</translation>
    </message>
    <message>
        <source>falta lo que nombra</source>
        <translation>what it names is missing</translation>
    </message>
    <message>
        <source>firma por sí misma</source>
        <translation>signs for oneself</translation>
    </message>
    <message>
        <source>llegó en un paquete</source>
        <translation>came in a bundle</translation>
    </message>
    <message>
        <source>llegó por el servidor</source>
        <translation>came through the server</translation>
    </message>
    <message>
        <source>lo borró</source>
        <translation>deleted it</translation>
    </message>
    <message>
        <source>lo escribió</source>
        <translation>wrote it</translation>
    </message>
    <message>
        <source>lo trajo de vuelta</source>
        <translation>brought it back</translation>
    </message>
    <message>
        <source>no se puede mostrar</source>
        <translation>cannot be shown</translation>
    </message>
    <message>
        <source>número repetido</source>
        <translation>repeated number</translation>
    </message>
    <message>
        <source>se volvió a escribir al borrar otra cosa</source>
        <translation>was written again when something else was erased</translation>
    </message>
    <message>
        <source>termina antes de empezar</source>
        <translation>ends before it begins</translation>
    </message>
    <message>
        <source>texto</source>
        <translation>text</translation>
    </message>
    <message>
        <source>– (vacío)</source>
        <translation>– (empty)</translation>
    </message>
</context>
<context>
    <name>UndecidedModel</name>
    <message>
        <source>Decidido. Las otras versiones siguen en el historial.</source>
        <translation>Decided. The other versions stay in the history.</translation>
    </message>
</context>
<context>
    <name>UndecidedScreen</name>
    <message>
        <source>Acuerdo {0} · {1}</source>
        <translation>Agreement {0} · {1}</translation>
    </message>
    <message>
        <source>Acuerdo {0}, cláusula {1}: decidir el texto</source>
        <translation>Agreement {0}, clause {1}: decide the text</translation>
    </message>
    <message>
        <source>Borrarlo</source>
        <translation>Delete it</translation>
    </message>
    <message>
        <source>Conservarlo por ahora</source>
        <translation>Keep it for now</translation>
    </message>
    <message>
        <source>Decidir después</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>Decidir: {0}</source>
        <translation>Decide: {0}</translation>
    </message>
    <message>
        <source>Deja de verse en todos los equipos. Su historial queda.</source>
        <translation>It is no longer seen on any device. Its history stays.</translation>
    </message>
    <message>
        <source>Frente al texto de partida: lo agregado va subrayado; lo quitado, tachado.</source>
        <translation>Against the text they began from: what was added is underlined, what was removed struck through.</translation>
    </message>
    <message>
        <source>Lo que decía antes</source>
        <translation>What it said before</translation>
    </message>
    <message>
        <source>Nada por decidir: lo que escribieron los equipos concuerda.</source>
        <translation>Nothing to decide: what the devices wrote agrees.</translation>
    </message>
    <message>
        <source>Nada: estaba vacío, o lo de antes todavía no ha llegado.</source>
        <translation>Nothing: it was empty, or what was before has not come yet.</translation>
    </message>
    <message>
        <source>Ninguna se ha perdido</source>
        <translation>None has been lost</translation>
    </message>
    <message>
        <source>Por decidir</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Por decidir: {0} de {1}</source>
        <translation>To decide: {0} of {1}</translation>
    </message>
    <message>
        <source>Quedó en la agenda. Todas las versiones siguen guardadas.</source>
        <translation>It is on the agenda. All versions stay kept.</translation>
    </message>
    <message>
        <source>Reservado: no todos pueden leerlo. Quite la vista discreta para decidirlo.</source>
        <translation>Reserved: not everybody may read it. Leave the discreet view to decide it.</translation>
    </message>
    <message>
        <source>Siguiente</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Texto de partida</source>
        <translation>Text they began from</translation>
    </message>
    <message>
        <source>Versión {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Volver a Hoy</source>
        <translation>Back to Today</translation>
    </message>
    <message>
        <source>decidir después</source>
        <translation>decide later</translation>
    </message>
    <message>
        <source>dejar la versión A</source>
        <translation>let version A stand</translation>
    </message>
    <message>
        <source>dejar la versión B</source>
        <translation>let version B stand</translation>
    </message>
    <message>
        <source>guardar la versión unida</source>
        <translation>save the joined version</translation>
    </message>
    <message>
        <source>la siguiente por decidir</source>
        <translation>the next to decide</translation>
    </message>
    <message>
        <source>¿Borrarlo con lo que se cambió mientras tanto?</source>
        <translation>Delete it with what was changed meanwhile?</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Deshecho: quedó como antes ({0})</source>
        <translation>Undone: it is as before ({0})</translation>
    </message>
    <message>
        <source>Deshecho: se quitó lo agregado ({0})</source>
        <translation>Undone: what was added was taken out ({0})</translation>
    </message>
    <message>
        <source>Deshecho: volvió lo borrado ({0})</source>
        <translation>Undone: what was deleted is back ({0})</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Desbloquear</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Traer una copia de respaldo…</source>
        <translation>Bring a backup…</translation>
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
        <source>Copia de respaldo</source>
        <translation>Backup</translation>
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
    <name>VersionCard</name>
    <message>
        <source>Alguien</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>Copiar abajo</source>
        <translation>Copy below</translation>
    </message>
    <message>
        <source>Pone la versión {0} en la versión unida</source>
        <translation>Puts version {0} into the joined version</translation>
    </message>
    <message>
        <source>Texto de la versión {0}</source>
        <translation>Text of version {0}</translation>
    </message>
    <message>
        <source>Usar la {0}</source>
        <translation>Use {0}</translation>
    </message>
    <message>
        <source>Usar toda la {0}</source>
        <translation>Use all of {0}</translation>
    </message>
    <message>
        <source>Versión {0}, de {1}</source>
        <translation>Version {0}, by {1}</translation>
    </message>
</context>
<context>
    <name>VersionChips</name>
    <message>
        <source>Ahora</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>El texto de ahora</source>
        <translation>The text as it is now</translation>
    </message>
    <message>
        <source>Versiones</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versiones anteriores</source>
        <translation>Earlier versions</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Guardar versión</source>
        <translation>Keep version</translation>
    </message>
    <message>
        <source>La versión quedó guardada.</source>
        <translation>The version is kept.</translation>
    </message>
    <message>
        <source>Por qué, si quiere decirlo</source>
        <translation>Why, if you wish to say</translation>
    </message>
    <message>
        <source>¿Guardar el texto de ahora como versión?</source>
        <translation>Keep the present text as a version?</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>A qué se fue</source>
        <translation>What it was for</translation>
    </message>
    <message>
        <source>Anotar la visita</source>
        <translation>Record the visit</translation>
    </message>
    <message>
        <source>Anotar una visita de verificación</source>
        <translation>Record a verification visit</translation>
    </message>
    <message>
        <source>Cuándo se hizo</source>
        <translation>When it was made</translation>
    </message>
    <message>
        <source>Después anote lo que dijo cada fuente, por separado.</source>
        <translation>Afterwards record what each source said, apart.</translation>
    </message>
    <message>
        <source>Dónde</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Nombres separados por coma</source>
        <translation>Names separated by commas</translation>
    </message>
    <message>
        <source>Quiénes la hicieron</source>
        <translation>Who made it</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>WayPanel</name>
    <message>
        <source>1. ¿Por dónde va?</source>
        <translation>1. By which way?</translation>
    </message>
    <message>
        <source>2. ¿Quién podrá leerlo?</source>
        <translation>2. Who can read it?</translation>
    </message>
    <message>
        <source>Aquí dirá quién podrá leer cada mesa.</source>
        <translation>Here it will say who will be able to read each process.</translation>
    </message>
    <message>
        <source>Copia de respaldo</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Copiar a otra memoria…</source>
        <translation>Copy to another stick…</translation>
    </message>
    <message>
        <source>El programa: miembros y equipos</source>
        <translation>The programme: members and devices</translation>
    </message>
    <message>
        <source>Intro: ver miembros y equipos</source>
        <translation>Enter: see members and devices</translation>
    </message>
    <message>
        <source>La última: {0}, comprobada y cifrada.</source>
        <translation>The last one: {0}, verified and encrypted.</translation>
    </message>
    <message>
        <source>Memoria USB «{0}»</source>
        <translation>USB stick “{0}”</translation>
    </message>
    <message>
        <source>Meta una memoria USB y aparecerá aquí.</source>
        <translation>Put in a USB stick and it will appear here.</translation>
    </message>
    <message>
        <source>Nadie más puede abrirlo: ni quien encuentre la memoria, ni quien la lleve.</source>
        <translation>Nobody else can open it: neither who finds the stick nor who carries it.</translation>
    </message>
    <message>
        <source>Para llevarla después</source>
        <translation>To take it later</translation>
    </message>
    <message>
        <source>Quién podrá leer cada mesa</source>
        <translation>Who can read each table</translation>
    </message>
    <message>
        <source>Servidor del programa</source>
        <translation>Server of the programme</translation>
    </message>
    <message>
        <source>Todavía no hay ninguna. Guárdela en otra memoria, en otro lugar.</source>
        <translation>There is none yet. Keep it on another stick, in another place.</translation>
    </message>
    <message>
        <source>Una carpeta de esta laptop</source>
        <translation>A folder of this laptop</translation>
    </message>
    <message>
        <source>{0} libres</source>
        <translation>{0} free</translation>
    </message>
</context>
<context>
    <name>WhoList</name>
    <message>
        <source>Quién habla</source>
        <translation>Who speaks</translation>
    </message>
    <message>
        <source>{0}, {1} de {2}</source>
        <translation>{0}, {1} of {2}</translation>
    </message>
</context>
<context>
    <name>WordDifference</name>
    <message>
        <source>Agregado: {0}. Quitado: {1}.</source>
        <translation>Added: {0}. Removed: {1}.</translation>
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
<context>
    <name>_Sheet</name>
    <message>
        <source>Cortina</source>
        <translation>Curtain</translation>
    </message>
    <message>
        <source>{0} para volver</source>
        <translation>{0} to return</translation>
    </message>
</context>
</TS>
