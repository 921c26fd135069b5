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
    <name>Analysis</name>
    <message numerus="yes">
        <source>lo dice(n) %n parte(s)</source>
        <translation>
            <numerusform>lo dice %n parte</numerusform>
            <numerusform>lo dicen %n partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnalysisScreen</name>
    <message numerus="yes">
        <source>%n señal(es) espera(n)</source>
        <translation>
            <numerusform>%n señal espera</numerusform>
            <numerusform>%n señales esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivedPanel</name>
    <message numerus="yes">
        <source>%n cambio(s) de un equipo retirado está(n) aparte</source>
        <translation>
            <numerusform>%n cambio de un equipo retirado está aparte</numerusform>
            <numerusform>%n cambios de un equipo retirado están aparte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cosa(s) por decidir</source>
        <translation>
            <numerusform>%n cosa por decidir</numerusform>
            <numerusform>%n cosas por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equipo(s)</source>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parte(s) espera(n) su llave</source>
        <translation>
            <numerusform>%n parte espera su llave</numerusform>
            <numerusform>%n partes esperan su llave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Y falta(n) otra(s) %n parte(s)</source>
        <translation>
            <numerusform>Y falta otra parte</numerusform>
            <numerusform>Y faltan otras %n partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message numerus="yes">
        <source>vino a %n sesión(es)</source>
        <translation>
            <numerusform>vino a %n sesión</numerusform>
            <numerusform>vino a %n sesiones</numerusform>
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
    <name>Board</name>
    <message numerus="yes">
        <source>%n compromiso(s) vencido(s)</source>
        <translation>
            <numerusform>%n compromiso vencido</numerusform>
            <numerusform>%n compromisos vencidos</numerusform>
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
            <numerusform>%n señal espera</numerusform>
            <numerusform>%n señales esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingIn</name>
    <message numerus="yes">
        <source>%n cambio(s) nuevo(s) leído(s).</source>
        <translation>
            <numerusform>%n cambio nuevo leído.</numerusform>
            <numerusform>%n cambios nuevos leídos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message numerus="yes">
        <source>%n prueba(s)</source>
        <translation>
            <numerusform>%n prueba</numerusform>
            <numerusform>%n pruebas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsScreen</name>
    <message numerus="yes">
        <source>Vencido hace %n día(s)</source>
        <translation>
            <numerusform>Vencido hace %n día</numerusform>
            <numerusform>Vencido hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConclusionCard</name>
    <message numerus="yes">
        <source>Se imprime con %n versión(es)</source>
        <translation>
            <numerusform>Se imprime con %n versión</numerusform>
            <numerusform>Se imprime con %n versiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsensusScreen</name>
    <message numerus="yes">
        <source>Y %n parte(s) más abajo</source>
        <translation>
            <numerusform>Y %n parte más abajo</numerusform>
            <numerusform>Y %n partes más abajo</numerusform>
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
    <name>Detail</name>
    <message numerus="yes">
        <source>y %n conclusión(es) antes</source>
        <translation>
            <numerusform>y %n conclusión antes</numerusform>
            <numerusform>y %n conclusiones antes</numerusform>
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
    <name>FinalCard</name>
    <message numerus="yes">
        <source>%n página(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
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
    <name>GoingOut</name>
    <message numerus="yes">
        <source>%n cambio(s) esperan llaves de la coordinación.</source>
        <translation>
            <numerusform>%n cambio espera llaves de la coordinación.</numerusform>
            <numerusform>%n cambios esperan llaves de la coordinación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n espacio(s) no los admite el servidor.</source>
        <translation>
            <numerusform>%n espacio no lo admite el servidor.</numerusform>
            <numerusform>%n espacios no los admite el servidor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoingPane</name>
    <message numerus="yes">
        <source>%n cambio(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s) que ningún otro equipo tiene</source>
        <translation>
            <numerusform>%n cambio que ningún otro equipo tiene</numerusform>
            <numerusform>%n cambios que ningún otro equipo tiene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Se quedan aquí: %n cambio(s) privado(s)</source>
        <translation>
            <numerusform>Se queda aquí: %n cambio privado</numerusform>
            <numerusform>Se quedan aquí: %n cambios privados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message numerus="yes">
        <source>%n trazo(s)</source>
        <translation>
            <numerusform>%n trazo</numerusform>
            <numerusform>%n trazos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptForms</name>
    <message numerus="yes">
        <source>Quedó %n formulario(s) sin guardar. Lo escrito está aquí, cifrado.</source>
        <translation>
            <numerusform>Quedó un formulario sin guardar. Lo escrito está aquí, cifrado.</numerusform>
            <numerusform>Quedaron %n formularios sin guardar. Lo escrito está aquí, cifrado.</numerusform>
        </translation>
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
</context>
<context>
    <name>Members</name>
    <message numerus="yes">
        <source>%n cambio(s) ya cuenta(n).</source>
        <translation>
            <numerusform>%n cambio ya cuenta.</numerusform>
            <numerusform>%n cambios ya cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En %n espacio(s) no coordina este equipo y allí sigue: pídalo a quien los coordina.</source>
        <translation>
            <numerusform>En %n espacio no coordina este equipo y allí sigue: pídalo a quien lo coordina.</numerusform>
            <numerusform>En %n espacios no coordina este equipo y allí sigue: pídalo a quien los coordina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En %n mesa(s) no coordina este equipo: allí debe admitirlo quien coordina.</source>
        <translation>
            <numerusform>En %n mesa no coordina este equipo: allí debe admitirlo quien coordina.</numerusform>
            <numerusform>En %n mesas no coordina este equipo: allí debe admitirlo quien coordina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Y %n más sin confirmar: de cada uno habla un solo equipo, que no es el suyo.</source>
        <translation>
            <numerusform>Y %n más sin confirmar: habla de él un solo equipo, que no es el suyo.</numerusform>
            <numerusform>Y %n más sin confirmar: de cada uno habla un solo equipo, que no es el suyo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesChecks</name>
    <message numerus="yes">
        <source>%n acuerdo(s) con el texto abierto</source>
        <translation>
            <numerusform>%n acuerdo con el texto abierto</numerusform>
            <numerusform>%n acuerdos con el texto abierto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cláusula(s) con huecos; el acta los nombra</source>
        <translation>
            <numerusform>%n cláusula con huecos; el acta los nombra</numerusform>
            <numerusform>%n cláusulas con huecos; el acta los nombra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cláusula(s) con texto abierto entre corchetes</source>
        <translation>
            <numerusform>%n cláusula con texto abierto entre corchetes</numerusform>
            <numerusform>%n cláusulas con texto abierto entre corchetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dato(s) con dos versiones sin decidir: así no puede ser definitiva</source>
        <translation>
            <numerusform>%n dato con dos versiones sin decidir: así no puede ser definitiva</numerusform>
            <numerusform>%n datos con dos versiones sin decidir: así no puede ser definitiva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nombre(s) reservado(s), ocultos</source>
        <translation>
            <numerusform>%n nombre reservado, oculto</numerusform>
            <numerusform>%n nombres reservados, ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s) del equipo o privadas, fuera</source>
        <translation>
            <numerusform>%n nota del equipo o privada, fuera</numerusform>
            <numerusform>%n notas del equipo o privadas, fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s) para el acta</source>
        <translation>
            <numerusform>%n nota para el acta</numerusform>
            <numerusform>%n notas para el acta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) de la lista sin marcar</source>
        <translation>
            <numerusform>%n persona de la lista sin marcar</numerusform>
            <numerusform>%n personas de la lista sin marcar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) presente(s)</source>
        <translation>
            <numerusform>%n persona presente</numerusform>
            <numerusform>%n personas presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preocupación(es) salen con nombre; las leerá toda la mesa</source>
        <translation>
            <numerusform>%n preocupación sale con nombre; la leerá toda la mesa</numerusform>
            <numerusform>%n preocupaciones salen con nombre; las leerá toda la mesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserva(s) sin palabras</source>
        <translation>
            <numerusform>%n reserva sin palabras</numerusform>
            <numerusform>%n reservas sin palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A %n persona(s) no se les preguntó si se les nombra: saldrán reservadas</source>
        <translation>
            <numerusform>A %n persona no se le preguntó si se la nombra: saldrá reservada</numerusform>
            <numerusform>A %n personas no se les preguntó si se las nombra: saldrán reservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>El texto nombra a %n persona(s) reservada(s); corríjalo antes de imprimir</source>
        <translation>
            <numerusform>El texto nombra a %n persona reservada; corríjalo antes de imprimir</numerusform>
            <numerusform>El texto nombra a %n personas reservadas; corríjalo antes de imprimir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faltan %n cambio(s) que no han llegado</source>
        <translation>
            <numerusform>Falta %n cambio que no ha llegado</numerusform>
            <numerusform>Faltan %n cambios que no han llegado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesDialogs</name>
    <message numerus="yes">
        <source>%n página(s) por copia.</source>
        <translation>
            <numerusform>%n página por copia.</numerusform>
            <numerusform>%n páginas por copia.</numerusform>
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
    <name>PaperPanel</name>
    <message numerus="yes">
        <source>%n página(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleDialogs</name>
    <message numerus="yes">
        <source>%n comisión(es)</source>
        <translation>
            <numerusform>%n comisión</numerusform>
            <numerusform>%n comisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consentimiento(s)</source>
        <translation>
            <numerusform>%n consentimiento</numerusform>
            <numerusform>%n consentimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firma(s)</source>
        <translation>
            <numerusform>%n firma</numerusform>
            <numerusform>%n firmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n habilidad(es)</source>
        <translation>
            <numerusform>%n habilidad</numerusform>
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
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vez/veces con la palabra</source>
        <translation>
            <numerusform>%n vez con la palabra</numerusform>
            <numerusform>%n veces con la palabra</numerusform>
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
    <name>Positions</name>
    <message numerus="yes">
        <source>%n por confirmar: el texto cambió después</source>
        <translation>
            <numerusform>%n por confirmar: el texto cambió después</numerusform>
            <numerusform>%n por confirmar: el texto cambió después</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessRows</name>
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
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presente(s)</source>
        <translation>
            <numerusform>%n presente</numerusform>
            <numerusform>%n presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Falta nombrar %n delegado(s)</source>
        <translation>
            <numerusform>Falta nombrar %n delegado</numerusform>
            <numerusform>Falta nombrar %n delegados</numerusform>
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
    <message numerus="yes">
        <source>%n por decidir</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n parte(s) dañada(s)</source>
        <translation>
            <numerusform>%n parte dañada</numerusform>
            <numerusform>%n partes dañadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parte(s) no se pudo(ieron) leer; lo demás entró</source>
        <translation>
            <numerusform>%n parte no se pudo leer; lo demás entró</numerusform>
            <numerusform>%n partes no se pudieron leer; lo demás entró</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leer %n paquete(s)</source>
        <translation>
            <numerusform>Leer %n paquete</numerusform>
            <numerusform>Leer %n paquetes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redacting</name>
    <message numerus="yes">
        <source>De %n cambio(s), versiones anteriores también.</source>
        <translation>
            <numerusform>De %n cambio, versiones anteriores también.</numerusform>
            <numerusform>De %n cambios, versiones anteriores también.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Otros %n registro(s) de los mismos cambios siguen diciendo lo que dicen hoy; sus versiones anteriores de esos cambios se van.</source>
        <translation>
            <numerusform>Otro registro de los mismos cambios sigue diciendo lo que dice hoy; sus versiones anteriores de esos cambios se van.</numerusform>
            <numerusform>Otros %n registros de los mismos cambios siguen diciendo lo que dicen hoy; sus versiones anteriores de esos cambios se van.</numerusform>
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
    <name>ScanDialogs</name>
    <message numerus="yes">
        <source>En %n imagen(es) no se leyó ningún código.</source>
        <translation>
            <numerusform>En %n imagen no se leyó ningún código.</numerusform>
            <numerusform>En %n imágenes no se leyó ningún código.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Se leyó el código en %n página(s).</source>
        <translation>
            <numerusform>Se leyó el código en %n página.</numerusform>
            <numerusform>Se leyó el código en %n páginas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerVisits</name>
    <message numerus="yes">
        <source>El servidor entregó %n parte(s) que no se pudo abrir.</source>
        <translation>
            <numerusform>El servidor entregó %n parte que no se pudo abrir; no se aplicó.</numerusform>
            <numerusform>El servidor entregó %n partes que no se pudieron abrir; no se aplicaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entregó %n cambio(s).</source>
        <translation>
            <numerusform>Entregó %n cambio.</numerusform>
            <numerusform>Entregó %n cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recibió %n cambio(s).</source>
        <translation>
            <numerusform>Recibió %n cambio.</numerusform>
            <numerusform>Recibió %n cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Servidor: no admite %n espacio(s)</source>
        <translation>
            <numerusform>Servidor: no admite %n espacio</numerusform>
            <numerusform>Servidor: no admite %n espacios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%n día(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message numerus="yes">
        <source>%n archivo(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s), completo</source>
        <translation>
            <numerusform>%n cambio, completo</numerusform>
            <numerusform>%n cambios, completo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de acuerdos</source>
        <translation>
            <numerusform>%n de acuerdos</numerusform>
            <numerusform>%n de acuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de análisis</source>
        <translation>
            <numerusform>%n de análisis</numerusform>
            <numerusform>%n de análisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de asistencia</source>
        <translation>
            <numerusform>%n de asistencia</numerusform>
            <numerusform>%n de asistencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de compromisos</source>
        <translation>
            <numerusform>%n de compromisos</numerusform>
            <numerusform>%n de compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de la mesa</source>
        <translation>
            <numerusform>%n de la mesa</numerusform>
            <numerusform>%n de la mesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de personas</source>
        <translation>
            <numerusform>%n de personas</numerusform>
            <numerusform>%n de personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de sesiones</source>
        <translation>
            <numerusform>%n de sesiones</numerusform>
            <numerusform>%n de sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n más sin confirmar</source>
        <translation>
            <numerusform>%n más sin confirmar</numerusform>
            <numerusform>%n más sin confirmar</numerusform>
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
            <numerusform>%n papeles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Solo {0} dice que aquí falta(n) %n parte(s)</source>
        <translation>
            <numerusform>Solo {0} dice que aquí falta %n parte</numerusform>
            <numerusform>Solo {0} dice que aquí faltan %n partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Todavía solo aquí: %n cambio(s).</source>
        <translation>
            <numerusform>Todavía solo aquí: %n cambio.</numerusform>
            <numerusform>Todavía solo aquí: %n cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>queda(n) unos %n minuto(s)</source>
        <translation>
            <numerusform>queda cerca de %n minuto</numerusform>
            <numerusform>quedan unos %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareScreen</name>
    <message numerus="yes">
        <source>Falta(n) %n parte(s)</source>
        <translation>
            <numerusform>Falta %n parte</numerusform>
            <numerusform>Faltan %n partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>Inclusión en %n mesa(s)</source>
        <translation>
            <numerusform>Inclusión en %n mesa</numerusform>
            <numerusform>Inclusión en %n mesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>de %n que hablan por una parte</source>
        <translation>
            <numerusform>de %n que habla por una parte</numerusform>
            <numerusform>de %n que hablan por una parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>y %n más</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalsCard</name>
    <message numerus="yes">
        <source>%n señal(es)</source>
        <translation>
            <numerusform>%n señal</numerusform>
            <numerusform>%n señales</numerusform>
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
        <source>%n cambio(s) en el servidor, aún en ningún otro equipo</source>
        <translation>
            <numerusform>%n cambio en el servidor, aún en ningún otro equipo</numerusform>
            <numerusform>%n cambios en el servidor, aún en ningún otro equipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s) sin compartir</source>
        <translation>
            <numerusform>%n cambio sin compartir</numerusform>
            <numerusform>%n cambios sin compartir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Se sacaron palabras o datos para siempre, %n vez (veces).</source>
        <translation>
            <numerusform>Se sacaron palabras o datos para siempre, %n vez.</numerusform>
            <numerusform>Se sacaron palabras o datos para siempre, %n veces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n compromiso(s) vencido(s)</source>
        <translation>
            <numerusform>%n compromiso vencido</numerusform>
            <numerusform>%n compromisos vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parte(s)</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%n señal(es) abierta(s)</source>
        <translation>
            <numerusform>%n señal abierta</numerusform>
            <numerusform>%n señales abiertas</numerusform>
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
            <numerusform>compromiso vencido</numerusform>
            <numerusform>compromisos vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>el más viejo, %n día(s)</source>
        <translation>
            <numerusform>el más viejo, %n día</numerusform>
            <numerusform>el más viejo, %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>en %n mesa(s)</source>
        <translation>
            <numerusform>en %n mesa</numerusform>
            <numerusform>en %n mesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>en %n municipio(s)</source>
        <translation>
            <numerusform>en %n municipio</numerusform>
            <numerusform>en %n municipios</numerusform>
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
            <numerusform>mesa con datos atrasados</numerusform>
            <numerusform>mesas con datos atrasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mesa(s) con tensión alta</source>
        <translation>
            <numerusform>mesa con tensión alta</numerusform>
            <numerusform>mesas con tensión alta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>Hace %n día(s)</source>
        <translation>
            <numerusform>Hace %n día</numerusform>
            <numerusform>Hace %n días</numerusform>
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
        <source>Falta(n) %n parte(s) que otros ya tienen.</source>
        <translation>
            <numerusform>Falta %n parte que otros ya tienen.</numerusform>
            <numerusform>Faltan %n partes que otros ya tienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ver %n abierto(s)</source>
        <translation>
            <numerusform>Ver el abierto</numerusform>
            <numerusform>Ver los %n abiertos</numerusform>
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
        <source>%n cambio(s) están en el servidor y todavía en ningún otro equipo.</source>
        <translation>
            <numerusform>%n cambio está en el servidor y todavía en ningún otro equipo.</numerusform>
            <numerusform>%n cambios están en el servidor y todavía en ningún otro equipo.</numerusform>
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
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwicePage</name>
    <message numerus="yes">
        <source>%n fila(s) pueden ser alguien que ya está.</source>
        <translation>
            <numerusform>%n fila puede ser alguien que ya está.</numerusform>
            <numerusform>%n filas pueden ser alguien que ya está.</numerusform>
        </translation>
    </message>
</context>
</TS>
