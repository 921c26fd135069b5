<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="es">
<context>
    <name>AgendaPanel</name>
    <message numerus="yes">
        <source>Estacionamiento: %n tema(s)</source>
        <translation>
            <numerusform>Estacionamiento: %n tema</numerusform>
            <numerusform>Estacionamiento: %n temas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementScreen</name>
    <message numerus="yes">
        <source>%n parte(s) sin ratificar</source>
        <translation>
            <numerusform>%n parte sin ratificar</numerusform>
            <numerusform>%n partes sin ratificar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementsScreen</name>
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
            <numerusform>%n compromiso</numerusform>
            <numerusform>%n compromisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceScreen</name>
    <message numerus="yes">
        <source>El listado va a la impresora: %n hoja(s).</source>
        <translation>
            <numerusform>El listado va a la impresora: %n hoja.</numerusform>
            <numerusform>El listado va a la impresora: %n hojas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>Cifrado · se bloquea en %n min</source>
        <translation>
            <numerusform>Cifrado · se bloquea en %n min</numerusform>
            <numerusform>Cifrado · se bloquea en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Se bloquea en %n segundo(s). Toque una tecla para seguir.</source>
        <translation>
            <numerusform>Se bloquea en %n segundo. Toque una tecla para seguir.</numerusform>
            <numerusform>Se bloquea en %n segundos. Toque una tecla para seguir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message numerus="yes">
        <source>Quedan %n cambio(s) solo aquí. Si borra ahora, se pierden.</source>
        <translation>
            <numerusform>Queda %n cambio solo en esta laptop. Si borra ahora, se pierde.</numerusform>
            <numerusform>Quedan %n cambios solo en esta laptop. Si borra ahora, se pierden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message numerus="yes">
        <source>%n persona(s) en la lista de palabra pedida</source>
        <translation>
            <numerusform>%n persona en la lista de palabra pedida</numerusform>
            <numerusform>%n personas en la lista de palabra pedida</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesScreen</name>
    <message numerus="yes">
        <source>%n página(s) van a la impresora.</source>
        <translation>
            <numerusform>%n página va a la impresora.</numerusform>
            <numerusform>%n páginas van a la impresora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message numerus="yes">
        <source>%n convocada(s)</source>
        <translation>
            <numerusform>%n convocada</numerusform>
            <numerusform>%n convocadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n punto(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessScreen</name>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessesScreen</name>
    <message numerus="yes">
        <source>%n parte(s)</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sesión(es)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n por decidir</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message numerus="yes">
        <source>%n min de palabra</source>
        <translation>
            <numerusform>%n min de palabra</numerusform>
            <numerusform>%n min de palabra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n persona(s), {1} % del tiempo.</source>
        <translation>
            <numerusform>{0}: %n persona, {1} % del tiempo.</numerusform>
            <numerusform>{0}: %n personas, {1} % del tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mujer(es)</source>
        <translation>
            <numerusform>%n mujer</numerusform>
            <numerusform>%n mujeres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hombre(s)</source>
        <translation>
            <numerusform>%n hombre</numerusform>
            <numerusform>%n hombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joven(es)</source>
        <translation>
            <numerusform>%n joven</numerusform>
            <numerusform>%n jóvenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignaturesPanel</name>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusTeller</name>
    <message numerus="yes">
        <source>%n cambio(s) sin compartir</source>
        <translation>
            <numerusform>%n cambio sin compartir</numerusform>
            <numerusform>%n cambios sin compartir</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n compromiso(s) pasó(aron) su fecha.</source>
        <translation>
            <numerusform>%n compromiso pasó(aron) su fecha.</numerusform>
            <numerusform>%n compromisos pasó(aron) su fecha.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n mesa(s) en esta laptop</source>
        <translation>
            <numerusform>%n mesa en esta laptop</numerusform>
            <numerusform>%n mesas en esta laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vencido(s)</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s) están solo en esta laptop, guardados y cifrados.</source>
        <translation>
            <numerusform>%n cambio está solo en esta laptop, guardado y cifrado.</numerusform>
            <numerusform>%n cambios están solo en esta laptop, guardados y cifrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cosa(s) por decidir</source>
        <translation>
            <numerusform>%n cosa por decidir</numerusform>
            <numerusform>%n cosas por decidir</numerusform>
        </translation>
    </message>
</context>
</TS>
