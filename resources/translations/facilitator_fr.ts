<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="es">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Cada fuente queda aparte, con sus palabras. Nada se mezcla ni se promedia.</source>
        <translation>Chaque source reste à part, avec ses mots. Rien n’est mélangé et on ne fait pas de moyenne.</translation>
    </message>
    <message>
        <source>Como aceptó que se le nombre; puede quedar en blanco</source>
        <translation>Comme elle a accepté d’être nommée&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>De quién viene</source>
        <translation>De qui cela vient</translation>
    </message>
    <message>
        <source>Dónde</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>En qué visita</source>
        <translation>Lors de quelle visite</translation>
    </message>
    <message>
        <source>Escriba lo que dijo.</source>
        <translation>Écrivez ce qui a été dit.</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Guardar lo que dijo</source>
        <translation>Enregistrer ce qui a été dit</translation>
    </message>
    <message>
        <source>La fuente acepta que lo lea toda la mesa</source>
        <translation>La source accepte que toute la table le lise</translation>
    </message>
    <message>
        <source>Lo que dijo una fuente</source>
        <translation>Ce qu’a dit une source</translation>
    </message>
    <message>
        <source>Lo que dijo, con sus palabras</source>
        <translation>Ce qui a été dit, avec ses mots</translation>
    </message>
    <message>
        <source>No lo dice</source>
        <translation>Ne le dit pas</translation>
    </message>
    <message>
        <source>Quién habló</source>
        <translation>Qui a parlé</translation>
    </message>
    <message>
        <source>Según esta fuente, el compromiso está</source>
        <translation>Selon cette source, l’engagement est</translation>
    </message>
    <message>
        <source>Si no, solo lo lee el equipo. Después no se puede cambiar quién lo lee.</source>
        <translation>Sinon, seule l’équipe le lit. Ensuite on ne peut plus changer qui le lit.</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Admitir</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Coordinación: además admite, retira y decide</source>
        <translation>Coordination&#xa0;: en plus, admet, retire et décide</translation>
    </message>
    <message>
        <source>En qué mesas</source>
        <translation>Dans quelles tables</translation>
    </message>
    <message>
        <source>Es otro equipo mío: lo de todas mis mesas y lo privado</source>
        <translation>C’est un autre de mes appareils&#xa0;: toutes mes tables et ce qui est privé</translation>
    </message>
    <message>
        <source>Facilitación: lee y escribe en sus mesas</source>
        <translation>Facilitation&#xa0;: lit et écrit dans ses tables</translation>
    </message>
    <message>
        <source>Falta comparar la huella con cada persona. Sin eso no se sabe de quién es el equipo.</source>
        <translation>Il reste à comparer l’empreinte avec chaque personne. Sans cela on ne sait pas à qui est l’appareil.</translation>
    </message>
    <message>
        <source>Guardar la invitación</source>
        <translation>Enregistrer l’invitation</translation>
    </message>
    <message>
        <source>Huella: {0}</source>
        <translation>Empreinte&#xa0;: {0}</translation>
    </message>
    <message>
        <source>La leímos en voz alta y es la misma</source>
        <translation>Nous l’avons lue à haute voix, c’est la même</translation>
    </message>
    <message>
        <source>Léanse la huella en voz alta, en persona o por teléfono. Si no es la misma, no admita.</source>
        <translation>Lisez-vous l’empreinte à haute voix, en personne ou par téléphone. Si ce n’est pas la même, n’admettez pas.</translation>
    </message>
    <message>
        <source>Observación: lee solo lo de la mesa, nada del equipo</source>
        <translation>Observation&#xa0;: ne lit que ce qui est à la table, rien de l’équipe</translation>
    </message>
    <message>
        <source>Qué podrá hacer</source>
        <translation>Ce qui sera permis</translation>
    </message>
    <message>
        <source>Un equipo sin nombre</source>
        <translation>Un appareil sans nom</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>invitacion</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>¿De quién es este equipo?</source>
        <translation>À qui est cet appareil&#xa0;?</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message numerus="yes">
        <source>Estacionamiento: %n tema(s)</source>
        <translation>
            <numerusform>Mis de côté&#xa0;: %n sujet</numerusform>
            <numerusform>Mis de côté&#xa0;: %n sujets</numerusform>
        </translation>
    </message>
    <message>
        <source>Habla {0} · {1}</source>
        <translation>Parle&#xa0;: {0} · {1}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Palabra pedida</source>
        <translation>Parole demandée</translation>
    </message>
    <message>
        <source>Dar la palabra</source>
        <translation>Donner la parole</translation>
    </message>
    <message>
        <source>Terminar el turno</source>
        <translation>Terminer le tour</translation>
    </message>
    <message>
        <source>Aquí estarán los puntos de la agenda, con su tiempo.</source>
        <translation>Les points de l’ordre du jour seront ici, avec leur durée.</translation>
    </message>
    <message>
        <source>Puntos de la agenda</source>
        <translation>Points de l’ordre du jour</translation>
    </message>
    <message>
        <source>Poner a alguien en la lista</source>
        <translation>Mettre quelqu’un sur la liste</translation>
    </message>
    <message>
        <source>Agregar un punto a la agenda</source>
        <translation>Ajouter un point à l’ordre du jour</translation>
    </message>
    <message>
        <source>Intro o dos toques: pasar a este punto; en el que está en curso, terminarlo</source>
        <translation>Entrée ou double appui&#xa0;: passer à ce point&#xa0;; sur le point en cours, le terminer</translation>
    </message>
    <message>
        <source>Intro: dar la palabra. X: quitar de la lista</source>
        <translation>Entrée&#xa0;: donner la parole. X&#xa0;: retirer de la liste</translation>
    </message>
    <message>
        <source>AHORA · PUNTO {0} DE {1}</source>
        <translation>MAINTENANT · POINT {0} SUR {1}</translation>
    </message>
    <message>
        <source>Tiempo del punto</source>
        <translation>Durée du point</translation>
    </message>
    <message>
        <source>van, sin tiempo acordado</source>
        <translation>écoulées, sans durée convenue</translation>
    </message>
    <message>
        <source>quedan, de {0} min</source>
        <translation>restent, sur {0} min</translation>
    </message>
    <message>
        <source>de más, sobre {0} min</source>
        <translation>de plus, au-delà de {0} min</translation>
    </message>
</context>
<context>
    <name>AgreementDialogs</name>
    <message>
        <source>Anotar posición</source>
        <translation>Noter la position</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cómo decide: {0}</source>
        <translation>Comment elle décide&#xa0;: {0}</translation>
    </message>
    <message>
        <source>En sus palabras</source>
        <translation>Avec ses mots</translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Cuándo vuelve de su consulta</source>
        <translation>Quand elle revient de sa consultation</translation>
    </message>
    <message>
        <source>Escriba la fecha como 05/03/2026.</source>
        <translation>Écrivez la date comme 05/03/2026.</translation>
    </message>
    <message>
        <source>{0}, del {1}, {2}</source>
        <translation>{0}, du {1}, {2}</translation>
    </message>
    <message>
        <source>¿Cerrar el texto de este acuerdo?</source>
        <translation>Clore le texte de cet accord&#xa0;?</translation>
    </message>
    <message>
        <source>¿Qué posición tiene {0}?</source>
        <translation>Quelle est la position de {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Cerrar el texto</source>
        <translation>Clore le texte</translation>
    </message>
    <message>
        <source>Seguir escribiendo</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Queda guardado como una versión. Se puede volver a abrir mientras no se firme.</source>
        <translation>Il est conservé comme version. On peut le rouvrir tant qu’il n’est pas signé.</translation>
    </message>
    <message>
        <source>Una mayoría nunca se llama consenso.</source>
        <translation>Une majorité ne s’appelle jamais consensus.</translation>
    </message>
    <message>
        <source>Cómo se decidió</source>
        <translation>Comment cela a été décidé</translation>
    </message>
    <message>
        <source>Versión {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>¿Con qué versión se compara el texto de ahora?</source>
        <translation>Avec quelle version compare-t-on le texte actuel&#xa0;?</translation>
    </message>
    <message>
        <source>Comparar</source>
        <translation>Comparer</translation>
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
        <translation>Ajouter l’engagement</translation>
    </message>
    <message>
        <source>Agregar la cláusula</source>
        <translation>Ajouter la clause</translation>
    </message>
    <message>
        <source>Cláusula nueva</source>
        <translation>Nouvelle clause</translation>
    </message>
    <message>
        <source>Compromiso de la cláusula {0}</source>
        <translation>Engagement de la clause {0}</translation>
    </message>
    <message>
        <source>Dejarla</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>El texto quedó cerrado.</source>
        <translation>Le texte est clos.</translation>
    </message>
    <message>
        <source>Escriba al menos una frase.</source>
        <translation>Écrivez au moins une phrase.</translation>
    </message>
    <message>
        <source>Escriba qué se va a hacer.</source>
        <translation>Écrivez ce qui sera fait.</translation>
    </message>
    <message>
        <source>Lo que falta decidir va entre [corchetes].</source>
        <translation>Ce qui reste à décider va entre [crochets].</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Quitar el compromiso</source>
        <translation>Retirer l’engagement</translation>
    </message>
    <message>
        <source>Quitar la cláusula</source>
        <translation>Retirer la clause</translation>
    </message>
    <message>
        <source>Qué se va a hacer</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>Se quitan su texto y las posiciones de las partes. El historial los recuerda.</source>
        <translation>Son texte et les positions des parties sont retirés. L’historique s’en souvient.</translation>
    </message>
    <message>
        <source>Volver a abrir</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>¿Quitar este compromiso?</source>
        <translation>Retirer cet engagement&#xa0;?</translation>
    </message>
    <message>
        <source>¿Quitar la cláusula {0}?</source>
        <translation>Retirer la clause {0}&#xa0;?</translation>
    </message>
    <message>
        <source>¿Volver a abrir el texto?</source>
        <translation>Rouvrir le texte&#xa0;?</translation>
    </message>
</context>
<context>
    <name>AgreementScreen</name>
    <message>
        <source>Acuerdo</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Accord {0}</translation>
    </message>
    <message>
        <source>Acuerdos</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>{0}, versión {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n parte(s) sin ratificar</source>
        <translation>
            <numerusform>%n partie n’a pas ratifié</numerusform>
            <numerusform>%n parties n’ont pas ratifié</numerusform>
        </translation>
    </message>
    <message>
        <source>cláusula anterior</source>
        <translation>clause précédente</translation>
    </message>
    <message>
        <source>cláusula siguiente</source>
        <translation>clause suivante</translation>
    </message>
    <message>
        <source>cláusula nueva</source>
        <translation>nouvelle clause</translation>
    </message>
    <message>
        <source>revisar y cerrar el texto</source>
        <translation>relire et clore le texte</translation>
    </message>
    <message>
        <source>leer en grande</source>
        <translation>lire en grand</translation>
    </message>
    <message>
        <source>en una parte: de acuerdo; R con reserva, N no, B se abstiene, U ausente, C consulta</source>
        <translation>sur une partie&#xa0;: A d’accord&#xa0;; R avec réserve, N non, B s’abstient, U absente, C consulte</translation>
    </message>
    <message>
        <source>Leer en grande</source>
        <translation>Lire en grand</translation>
    </message>
    <message>
        <source>Cambiado {0} {1}</source>
        <translation>Modifié {0} {1}</translation>
    </message>
    <message>
        <source>Cambiado {0} {1} por {2}</source>
        <translation>Modifié {0} {1} par {2}</translation>
    </message>
    <message>
        <source>Imprimir borrador</source>
        <translation>Imprimer le brouillon</translation>
    </message>
    <message>
        <source>Ratificaciones…</source>
        <translation>Ratifications…</translation>
    </message>
    <message>
        <source>Revisar y cerrar texto</source>
        <translation>Relire et clore le texte</translation>
    </message>
    <message>
        <source>Volver a abrir el texto…</source>
        <translation>Rouvrir le texte…</translation>
    </message>
    <message>
        <source>Ya lo firmaron</source>
        <translation>Ils l’ont signé</translation>
    </message>
    <message>
        <source>Cláusula nueva…</source>
        <translation>Nouvelle clause…</translation>
    </message>
    <message>
        <source>Guardar versión…</source>
        <translation>Garder une version…</translation>
    </message>
    <message>
        <source>Título del acuerdo</source>
        <translation>Titre de l’accord</translation>
    </message>
    <message>
        <source>Aquí estarán las cláusulas. Escriba la primera, o llévela desde una nota.</source>
        <translation>Les clauses seront ici. Écrivez la première, ou apportez-la d’une note.</translation>
    </message>
    <message>
        <source>El borrador va a la impresora.</source>
        <translation>Le brouillon part à l’imprimante.</translation>
    </message>
    <message>
        <source>de una comparación, volver al texto</source>
        <translation>d’une comparaison, revenir au texte</translation>
    </message>
    <message>
        <source>hoy</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>AgreementsScreen</name>
    <message>
        <source>Acuerdos</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>{0} de {1} en redacción</source>
        <translation>{0} sur {1} en rédaction</translation>
    </message>
    <message>
        <source>abrir el acuerdo</source>
        <translation>ouvrir l’accord</translation>
    </message>
    <message>
        <source>acuerdo nuevo</source>
        <translation>nouvel accord</translation>
    </message>
    <message>
        <source>Acuerdo nuevo…</source>
        <translation>Nouvel accord…</translation>
    </message>
    <message>
        <source>Buscar un acuerdo</source>
        <translation>Chercher un accord</translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Acuerdos de la mesa</source>
        <translation>Accords de la table</translation>
    </message>
    <message>
        <source>Todavía no hay acuerdos. Nacen de lo que la mesa propone, cláusula por cláusula.</source>
        <translation>Il n’y a pas encore d’accords. Ils naissent de ce que la table propose, clause par clause.</translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Accord {0}</translation>
    </message>
    <message>
        <source>Acuerdo sin número</source>
        <translation>Accord sans numéro</translation>
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
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
    <message>
        <source>con texto por decidir</source>
        <translation>avec du texte à décider</translation>
    </message>
    <message>
        <source>con dos versiones por decidir</source>
        <translation>avec deux versions à trancher</translation>
    </message>
    <message>
        <source>Acuerdo nuevo</source>
        <translation>Nouvel accord</translation>
    </message>
    <message>
        <source>Aquí estarán los acuerdos. Se escriben en una mesa, y todavía no hay ninguna.</source>
        <translation>Les accords seront ici. Ils s’écrivent dans une table, et il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Compromisos y verificación</source>
        <translation>Engagements et vérification</translation>
    </message>
    <message>
        <source>De qué trata, en pocas palabras</source>
        <translation>De quoi il s’agit, en peu de mots</translation>
    </message>
    <message>
        <source>Empezar el acuerdo</source>
        <translation>Commencer l’accord</translation>
    </message>
    <message>
        <source>Escriba de qué trata.</source>
        <translation>Écrivez de quoi il s’agit.</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>A quién</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>A quién le pasa</source>
        <translation>À qui cela arrive</translation>
    </message>
    <message>
        <source>A quién llama</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Acordado con la persona el {0}</source>
        <translation>Convenu avec la personne le {0}</translation>
    </message>
    <message>
        <source>Agregar al árbol</source>
        <translation>Ajouter à l’arbre</translation>
    </message>
    <message>
        <source>Agregar un actor</source>
        <translation>Ajouter un acteur</translation>
    </message>
    <message>
        <source>Agregar un hecho</source>
        <translation>Ajouter un fait</translation>
    </message>
    <message>
        <source>Agregue primero otro actor.</source>
        <translation>Ajoutez d’abord un autre acteur.</translation>
    </message>
    <message>
        <source>Alerta desde</source>
        <translation>Alerte à partir de</translation>
    </message>
    <message>
        <source>Anotar la respuesta</source>
        <translation>Noter la réponse</translation>
    </message>
    <message>
        <source>Anotar la respuesta…</source>
        <translation>Noter la réponse…</translation>
    </message>
    <message>
        <source>Anotar lectura</source>
        <translation>Noter un relevé</translation>
    </message>
    <message>
        <source>Anotar lectura…</source>
        <translation>Noter un relevé…</translation>
    </message>
    <message>
        <source>Anotar lo que se contó de vuelta</source>
        <translation>Noter ce qui a été dit en retour</translation>
    </message>
    <message>
        <source>Anotar lo que se contó…</source>
        <translation>Noter ce qui a été dit…</translation>
    </message>
    <message>
        <source>Anotar lo que se sabe…</source>
        <translation>Noter ce que l’on sait…</translation>
    </message>
    <message>
        <source>Avisa desde</source>
        <translation>Avertit à partir de</translation>
    </message>
    <message>
        <source>Cada cuánto</source>
        <translation>À quel rythme</translation>
    </message>
    <message>
        <source>Cada relación dice de dónde se sabe.</source>
        <translation>Chaque lien dit d’où on le sait.</translation>
    </message>
    <message>
        <source>Cambiar el hecho</source>
        <translation>Modifier le fait</translation>
    </message>
    <message>
        <source>Cambiar la causa</source>
        <translation>Modifier la cause</translation>
    </message>
    <message>
        <source>Cambiar…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Causas de fondo</source>
        <translation>Causes profondes</translation>
    </message>
    <message>
        <source>Causas próximas</source>
        <translation>Causes proches</translation>
    </message>
    <message>
        <source>Compartir con la mesa</source>
        <translation>Partager avec la table</translation>
    </message>
    <message>
        <source>Compartir con la mesa…</source>
        <translation>Partager avec la table…</translation>
    </message>
    <message>
        <source>Con quién</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Cuelga de</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Cuenta amenazas: una sola ya es una señal</source>
        <translation>Compte des menaces&#xa0;: une seule est déjà un signal</translation>
    </message>
    <message>
        <source>Cuándo</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Cuándo se revisa</source>
        <translation>Quand on le revoit</translation>
    </message>
    <message>
        <source>Cómo lo cuentan otros</source>
        <translation>Comment d’autres le racontent</translation>
    </message>
    <message>
        <source>Cómo lo dijo</source>
        <translation>Comment cela a été dit</translation>
    </message>
    <message>
        <source>Cómo se cuenta</source>
        <translation>Comment on le raconte</translation>
    </message>
    <message>
        <source>Cómo se llama</source>
        <translation>Comment il s’appelle</translation>
    </message>
    <message>
        <source>Cómo se mide</source>
        <translation>Comment on le mesure</translation>
    </message>
    <message>
        <source>Datos del actor</source>
        <translation>À propos de l’acteur</translation>
    </message>
    <message>
        <source>De dónde se sabe</source>
        <translation>D’où on le sait</translation>
    </message>
    <message>
        <source>De quién es</source>
        <translation>De qui c’est</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Desde cuándo</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Detonantes</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>Dónde</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Efectos</source>
        <translation>Effets</translation>
    </message>
    <message>
        <source>En pocas palabras</source>
        <translation>En peu de mots</translation>
    </message>
    <message>
        <source>En qué se cuenta</source>
        <translation>Compté en</translation>
    </message>
    <message>
        <source>Escriba cómo se llama.</source>
        <translation>Écrivez comment il s’appelle.</translation>
    </message>
    <message>
        <source>Escriba de dónde se sabe.</source>
        <translation>Écrivez d’où on le sait.</translation>
    </message>
    <message>
        <source>Escriba el día.</source>
        <translation>Écrivez le jour.</translation>
    </message>
    <message>
        <source>Escriba el nombre de quien responde.</source>
        <translation>Écrivez le nom de qui répond.</translation>
    </message>
    <message>
        <source>Escriba el número.</source>
        <translation>Écrivez le nombre.</translation>
    </message>
    <message>
        <source>Escriba la causa.</source>
        <translation>Écrivez la cause.</translation>
    </message>
    <message>
        <source>Escriba lo que se sabe.</source>
        <translation>Écrivez ce que l’on sait.</translation>
    </message>
    <message>
        <source>Escriba qué pasa.</source>
        <translation>Écrivez ce qui se passe.</translation>
    </message>
    <message>
        <source>Escriba qué pasó.</source>
        <translation>Écrivez ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Escriba qué se acordó.</source>
        <translation>Écrivez ce qui a été convenu.</translation>
    </message>
    <message>
        <source>Escriba qué se contó.</source>
        <translation>Écrivez ce qui a été dit.</translation>
    </message>
    <message>
        <source>Escriba qué se hizo.</source>
        <translation>Écrivez ce qui a été fait.</translation>
    </message>
    <message>
        <source>Escriba qué se mira.</source>
        <translation>Écrivez ce que l’on observe.</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Guardar el actor</source>
        <translation>Enregistrer l’acteur</translation>
    </message>
    <message>
        <source>Guardar el hecho</source>
        <translation>Enregistrer le fait</translation>
    </message>
    <message>
        <source>Guardar el indicador</source>
        <translation>Enregistrer l’indicateur</translation>
    </message>
    <message>
        <source>Guardar el plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Guardar la lectura</source>
        <translation>Enregistrer le relevé</translation>
    </message>
    <message>
        <source>Guardar la relación</source>
        <translation>Enregistrer le lien</translation>
    </message>
    <message>
        <source>Guardar la respuesta</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Guardar la señal</source>
        <translation>Enregistrer le signal</translation>
    </message>
    <message>
        <source>Hacia dónde empeora</source>
        <translation>Dans quel sens cela empire</translation>
    </message>
    <message>
        <source>Hasta cuándo</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicador de la mesa</source>
        <translation>Indicateur de la table</translation>
    </message>
    <message>
        <source>Influencia</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>La lee solo el equipo. No se manda a nadie por sí sola.</source>
        <translation>Seule l’équipe le lit. Il n’est envoyé à personne de lui-même.</translation>
    </message>
    <message>
        <source>Lectura</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Lecturas</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Lo dicen</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Lo elige la mesa: qué se mira, quién lo mira y desde cuándo avisa.</source>
        <translation>La table choisit&#xa0;: ce que l’on observe, qui l’observe et à partir de quand cela avertit.</translation>
    </message>
    <message>
        <source>Lo medido o lo visto, no lo que se opina.</source>
        <translation>Ce qui a été mesuré ou vu, non ce que l’on en pense.</translation>
    </message>
    <message>
        <source>Lo que comparten las partes lo lee toda la mesa; lo del equipo, solo el equipo.</source>
        <translation>Toute la table lit ce que les parties partagent&#xa0;; seule l’équipe lit ce qui est à elle.</translation>
    </message>
    <message>
        <source>Lo que cuelga de ella sube un nivel.</source>
        <translation>Ce qui en dépend monte d’un niveau.</translation>
    </message>
    <message>
        <source>Lo que dicen las partes</source>
        <translation>Ce que disent les parties</translation>
    </message>
    <message>
        <source>Lo que dicen las partes…</source>
        <translation>Ce que disent les parties…</translation>
    </message>
    <message>
        <source>Lo que dijo, en sus palabras</source>
        <translation>Ce qui a été dit, avec ses mots</translation>
    </message>
    <message>
        <source>Lo que se sabe</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>Lo que se sabe de {0}</source>
        <translation>Ce que l’on sait de {0}</translation>
    </message>
    <message>
        <source>Ninguna</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>No es parte de la mesa</source>
        <translation>N’est pas partie à la table</translation>
    </message>
    <message>
        <source>No ha dicho</source>
        <translation>N’a rien dit</translation>
    </message>
    <message>
        <source>No lo comparte</source>
        <translation>Ne le partage pas</translation>
    </message>
    <message>
        <source>Nombrar a quien responde</source>
        <translation>Nommer qui répond</translation>
    </message>
    <message>
        <source>Nombrar a quien responde…</source>
        <translation>Nommer qui répond…</translation>
    </message>
    <message>
        <source>Observación</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Palabras de</source>
        <translation>Paroles de</translation>
    </message>
    <message>
        <source>Para cuándo</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Parte de la mesa</source>
        <translation>Partie à la table</translation>
    </message>
    <message>
        <source>Pidió que no se haga</source>
        <translation>A demandé de ne pas faire</translation>
    </message>
    <message>
        <source>Plan de protección</source>
        <translation>Plan de protection</translation>
    </message>
    <message>
        <source>Plan de protección…</source>
        <translation>Plan de protection…</translation>
    </message>
    <message>
        <source>Problema</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Quien avisó tiene derecho a saber qué se hizo.</source>
        <translation>Qui a averti a le droit de savoir ce qui a été fait.</translation>
    </message>
    <message>
        <source>Quitar el actor</source>
        <translation>Retirer l’acteur</translation>
    </message>
    <message>
        <source>Quitar el hecho</source>
        <translation>Retirer le fait</translation>
    </message>
    <message>
        <source>Quitar el indicador</source>
        <translation>Retirer l’indicateur</translation>
    </message>
    <message>
        <source>Quitar la causa</source>
        <translation>Retirer la cause</translation>
    </message>
    <message>
        <source>Quitar la lectura</source>
        <translation>Retirer le relevé</translation>
    </message>
    <message>
        <source>Quitar la relación</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>Quitar la señal</source>
        <translation>Retirer le signal</translation>
    </message>
    <message>
        <source>Quitarlo</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Quitar…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Quién es</source>
        <translation>Qui c’est</translation>
    </message>
    <message>
        <source>Quién lo contó</source>
        <translation>Qui l’a raconté</translation>
    </message>
    <message>
        <source>Quién lo dice</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Quién lo dijo y cuándo, o qué se vio.</source>
        <translation>Qui l’a dit et quand, ou ce qui a été vu.</translation>
    </message>
    <message>
        <source>Quién lo mide</source>
        <translation>Qui le mesure</translation>
    </message>
    <message>
        <source>Quién lo midió o lo contó</source>
        <translation>Qui l’a mesuré ou raconté</translation>
    </message>
    <message>
        <source>Quién responde</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Quién respondió</source>
        <translation>Qui a répondu</translation>
    </message>
    <message>
        <source>Qué día</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>Qué día estuvo de acuerdo</source>
        <translation>Quel jour la personne a accepté</translation>
    </message>
    <message>
        <source>Qué día se supo</source>
        <translation>Quel jour on l’a su</translation>
    </message>
    <message>
        <source>Qué es</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Qué hizo en el conflicto</source>
        <translation>Ce qu’il a fait dans le conflit</translation>
    </message>
    <message>
        <source>Qué los une o los separa</source>
        <translation>Ce qui les unit ou les sépare</translation>
    </message>
    <message>
        <source>Qué pasa, en pocas palabras</source>
        <translation>Ce qui se passe, en peu de mots</translation>
    </message>
    <message>
        <source>Qué pasó</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Qué pidió que no se haga</source>
        <translation>Ce que la personne demande de ne pas faire</translation>
    </message>
    <message>
        <source>Qué se contó</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Qué se contó de vuelta</source>
        <translation>Ce qui a été dit en retour</translation>
    </message>
    <message>
        <source>Qué se hará para cuidar a la persona</source>
        <translation>Ce qui sera fait pour protéger la personne</translation>
    </message>
    <message>
        <source>Qué se hizo</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Qué se mira</source>
        <translation>Ce que l’on observe</translation>
    </message>
    <message>
        <source>Qué se sabe</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>Qué tan exacta es la fecha</source>
        <translation>Précision de la date</translation>
    </message>
    <message>
        <source>Relaciones</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Relación de {0}</source>
        <translation>Lien de {0}</translation>
    </message>
    <message>
        <source>Relación…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Revisar el plan…</source>
        <translation>Revoir le plan…</translation>
    </message>
    <message>
        <source>Se acuerda con la persona. Sin su acuerdo no se hace nada en su nombre.</source>
        <translation>Il se convient avec la personne. Sans son accord, rien ne se fait en son nom.</translation>
    </message>
    <message>
        <source>Se quitan también sus relaciones y lo que se anotó de él.</source>
        <translation>Ses liens et ce qui a été noté de lui sont retirés aussi.</translation>
    </message>
    <message>
        <source>Se revisa</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Señal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Si pasa el aviso, se abre una señal para el equipo. No se manda a nadie más.</source>
        <translation>Au-delà de l’avertissement, un signal s’ouvre pour l’équipe. Il n’est envoyé à personne d’autre.</translation>
    </message>
    <message>
        <source>Si solo se recuerda el año, escriba 01/01 de ese año.</source>
        <translation>Si l’on ne se souvient que de l’année, écrivez 01/01 de cette année.</translation>
    </message>
    <message>
        <source>Sin decir</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>Sin fecha</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Sin fuente anotada</source>
        <translation>Aucune source notée</translation>
    </message>
    <message>
        <source>Sin su acuerdo no hay plan: escriba el día.</source>
        <translation>Sans son accord il n’y a pas de plan&#xa0;: écrivez le jour.</translation>
    </message>
    <message>
        <source>Sobre qué</source>
        <translation>À quel sujet</translation>
    </message>
    <message>
        <source>Solo si esa persona está de acuerdo. Se puede dejar vacío.</source>
        <translation>Seulement si cette personne est d’accord. Peut rester vide.</translation>
    </message>
    <message>
        <source>Solo si se anotó por error.</source>
        <translation>Seulement si c’est une erreur de saisie.</translation>
    </message>
    <message>
        <source>Su historia queda en el registro.</source>
        <translation>Son histoire reste au registre.</translation>
    </message>
    <message>
        <source>alerta desde {0}</source>
        <translation>alerte à partir de {0}</translation>
    </message>
    <message>
        <source>alerta {0}</source>
        <translation>alerte {0}</translation>
    </message>
    <message>
        <source>avisa desde {0}</source>
        <translation>avertit à partir de {0}</translation>
    </message>
    <message>
        <source>aviso {0}</source>
        <translation>avertit {0}</translation>
    </message>
    <message>
        <source>de las partes</source>
        <translation>des parties</translation>
    </message>
    <message>
        <source>del equipo</source>
        <translation>de l’équipe</translation>
    </message>
    <message>
        <source>desde {0}</source>
        <translation>depuis {0}</translation>
    </message>
    <message>
        <source>hacia {0}</source>
        <translation>vers {0}</translation>
    </message>
    <message numerus="yes">
        <source>lo dice(n) %n parte(s)</source>
        <translation>
            <numerusform>%n partie le dit</numerusform>
            <numerusform>%n parties le disent</numerusform>
        </translation>
    </message>
    <message>
        <source>nada anotado</source>
        <translation>rien de noté</translation>
    </message>
    <message>
        <source>no lo comparte {0}</source>
        <translation>{0} ne le partage pas</translation>
    </message>
    <message>
        <source>no lo comparten {0}</source>
        <translation>{0} ne le partagent pas</translation>
    </message>
    <message>
        <source>no viene a la mesa</source>
        <translation>ne vient pas à la table</translation>
    </message>
    <message>
        <source>una sola amenaza ya es una señal</source>
        <translation>une seule menace est déjà un signal</translation>
    </message>
    <message>
        <source>{0} con {1}</source>
        <translation>{0} avec {1}</translation>
    </message>
    <message>
        <source>«{0}» lo leerá toda la mesa. Después no se puede volver solo del equipo.</source>
        <translation>Toute la table lira «&#xa0;{0}&#xa0;». Cela ne pourra plus redevenir à l’équipe seule.</translation>
    </message>
    <message>
        <source>¿Compartir con la mesa?</source>
        <translation>Partager avec la table&#xa0;?</translation>
    </message>
    <message>
        <source>¿Quitar a {0} del mapa?</source>
        <translation>Retirer {0} de la carte&#xa0;?</translation>
    </message>
    <message>
        <source>¿Quitar esta causa?</source>
        <translation>Retirer cette cause&#xa0;?</translation>
    </message>
    <message>
        <source>¿Quitar esta lectura?</source>
        <translation>Retirer ce relevé&#xa0;?</translation>
    </message>
    <message>
        <source>¿Quitar esta relación?</source>
        <translation>Retirer ce lien&#xa0;?</translation>
    </message>
    <message>
        <source>¿Quitar esta señal?</source>
        <translation>Retirer ce signal&#xa0;?</translation>
    </message>
    <message>
        <source>¿Quitar este hecho?</source>
        <translation>Retirer ce fait&#xa0;?</translation>
    </message>
    <message>
        <source>¿Quitar este indicador?</source>
        <translation>Retirer cet indicateur&#xa0;?</translation>
    </message>
    <message>
        <source>¿Quitar esto?</source>
        <translation>Retirer cela&#xa0;?</translation>
    </message>
</context>
<context>
    <name>AnalysisPages</name>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Agregar actor…</source>
        <translation>Ajouter un acteur…</translation>
    </message>
    <message>
        <source>Agregar causa…</source>
        <translation>Ajouter une cause…</translation>
    </message>
    <message>
        <source>Agregar indicador…</source>
        <translation>Ajouter un indicateur…</translation>
    </message>
    <message>
        <source>Anotar señal…</source>
        <translation>Noter un signal…</translation>
    </message>
    <message>
        <source>Aquí estará el mapa: quiénes tienen que ver, qué los une y qué los separa, y de dónde se sabe.</source>
        <translation>Ici sera la carte&#xa0;: qui est concerné, ce qui unit et ce qui sépare, et d’où on le sait.</translation>
    </message>
    <message>
        <source>Aquí estará el árbol: el problema, de dónde viene y qué provoca. Empiece por el problema.</source>
        <translation>Ici sera l’arbre&#xa0;: le problème, d’où il vient et ce qu’il provoque. Commencez par le problème.</translation>
    </message>
    <message>
        <source>Aquí estará lo que cada quien dice, lo que le importa y lo que necesita.</source>
        <translation>Ici sera ce que chacun dit, ce qui lui importe et ce dont il a besoin.</translation>
    </message>
    <message>
        <source>Aquí estarán los indicadores que elija la mesa, cada uno con su aviso y su alerta.</source>
        <translation>Ici seront les indicateurs choisis par la table, chacun avec son avertissement et son alerte.</translation>
    </message>
    <message>
        <source>Cada cuadro dice cuántas partes lo sostienen. Flechas: moverse. Insertar: nueva causa.</source>
        <translation>Chaque case dit combien de parties la soutiennent. Flèches&#xa0;: se déplacer. Inser&#xa0;: nouvelle cause.</translation>
    </message>
    <message>
        <source>Causa</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Cómo está</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>De quién</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Fila</source>
        <translation>Rangée</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicadores</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Las lee solo el equipo. Nada se manda por sí solo: se anota lo que cada quien hizo.</source>
        <translation>Seule l’équipe les lit. Rien ne part tout seul&#xa0;: on note ce que chacun a fait.</translation>
    </message>
    <message>
        <source>Lecturas</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Lo que se sabe</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>Mapa de actores</source>
        <translation>Carte des acteurs</translation>
    </message>
    <message>
        <source>No hay señales. Una sola amenaza ya es una señal. Las lee solo el equipo.</source>
        <translation>Il n’y a pas de signaux. Une seule menace est déjà un signal. Seule l’équipe les lit.</translation>
    </message>
    <message>
        <source>Posiciones e intereses</source>
        <translation>Positions et intérêts</translation>
    </message>
    <message>
        <source>Páginas del análisis</source>
        <translation>Pages de l’analyse</translation>
    </message>
    <message>
        <source>Quién lo dice</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Quién no</source>
        <translation>Qui ne le dit pas</translation>
    </message>
    <message>
        <source>Señales</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Tamaño: influencia. Color e ícono: sector. Flechas: pasar de un actor a otro; con Mayús, moverlo.</source>
        <translation>Taille&#xa0;: influence. Couleur et icône&#xa0;: secteur. Flèches&#xa0;: aller d’un acteur à l’autre&#xa0;; avec Maj, le déplacer.</translation>
    </message>
    <message>
        <source>Ver como tabla</source>
        <translation>Voir en tableau</translation>
    </message>
    <message>
        <source>Árbol de causas</source>
        <translation>Arbre des causes</translation>
    </message>
    <message>
        <source>Última</source>
        <translation>Dernière</translation>
    </message>
</context>
<context>
    <name>AnalysisScreen</name>
    <message numerus="yes">
        <source>%n señal(es) espera(n)</source>
        <translation>
            <numerusform>%n signal attend</numerusform>
            <numerusform>%n signaux attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Agregar hecho…</source>
        <translation>Ajouter un fait…</translation>
    </message>
    <message>
        <source>Análisis del conflicto</source>
        <translation>Analyse du conflit</translation>
    </message>
    <message>
        <source>Aquí estará el análisis del conflicto. Se hace en una mesa, y todavía no hay ninguna.</source>
        <translation>L’analyse du conflit sera ici. Elle se fait dans une table, et il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Aquí estará la historia: qué pasó, cuándo y quién lo cuenta. Empiece por lo que todos recuerdan.</source>
        <translation>Ici sera l’histoire&#xa0;: ce qui s’est passé, quand et qui le raconte. Commencez par ce dont tous se souviennent.</translation>
    </message>
    <message>
        <source>Corregir…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>De las partes</source>
        <translation>Des parties</translation>
    </message>
    <message>
        <source>De quién es lo que se ve</source>
        <translation>À qui est ce que l’on voit</translation>
    </message>
    <message>
        <source>Del equipo</source>
        <translation>De l’équipe</translation>
    </message>
    <message>
        <source>Escoja algo para ver lo que se sabe.</source>
        <translation>Choisissez quelque chose pour voir ce que l’on sait.</translation>
    </message>
    <message>
        <source>Hecho con {0} de {1} partes</source>
        <translation>Fait avec {0} parties sur {1}</translation>
    </message>
    <message>
        <source>Imprimir…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Línea de tiempo</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Reservado</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Revisado: {0}</source>
        <translation>Revu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Todo</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>agregar en esta página</source>
        <translation>ajouter sur cette page</translation>
    </message>
    <message>
        <source>agregar un hecho</source>
        <translation>ajouter un fait</translation>
    </message>
    <message>
        <source>cambiar lo que tiene el teclado</source>
        <translation>modifier ce qui a le clavier</translation>
    </message>
    <message>
        <source>en el mapa: mover al actor</source>
        <translation>sur la carte&#xa0;: déplacer l’acteur</translation>
    </message>
    <message>
        <source>imprimir el análisis</source>
        <translation>imprimer l’analyse</translation>
    </message>
    <message>
        <source>mapa, y con 2 a 5 las otras páginas</source>
        <translation>carte&#xa0;; avec 2 à 5, les autres pages</translation>
    </message>
</context>
<context>
    <name>ArrivedPanel</name>
    <message numerus="yes">
        <source>%n cambio(s) de un equipo retirado está(n) aparte</source>
        <translation>
            <numerusform>%n changement d’un appareil retiré est à part</numerusform>
            <numerusform>%n changements d’un appareil retiré sont à part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cosa(s) por decidir</source>
        <translation>
            <numerusform>%n chose à décider</numerusform>
            <numerusform>%n choses à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equipo(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parte(s) espera(n) su llave</source>
        <translation>
            <numerusform>%n partie attend sa clé</numerusform>
            <numerusform>%n parties attendent leur clé</numerusform>
        </translation>
    </message>
    <message>
        <source>Agregar equipo…</source>
        <translation>Ajouter un appareil…</translation>
    </message>
    <message>
        <source>Barra llena: llegó y está aplicado.</source>
        <translation>Barre pleine&#xa0;: arrivé et appliqué.</translation>
    </message>
    <message>
        <source>De puntos: sin confirmar, lo dice un solo equipo.</source>
        <translation>Pointillés&#xa0;: sans confirmation, un seul appareil le dit.</translation>
    </message>
    <message>
        <source>De rayas: falta aquí.</source>
        <translation>Tirets&#xa0;: il manque ici.</translation>
    </message>
    <message>
        <source>Entregue su tarjeta a quien coordina y use la invitación que le devuelva.</source>
        <translation>Remettez votre carte à qui coordonne et utilisez l’invitation reçue en retour.</translation>
    </message>
    <message>
        <source>Este espacio no está en ningún programa</source>
        <translation>Cet espace n’est dans aucun programme</translation>
    </message>
    <message>
        <source>Están guardadas y cifradas. Se abren solas cuando llegue la invitación o el permiso.</source>
        <translation>Elles sont gardées et chiffrées. Elles s’ouvrent seules à l’arrivée de l’invitation ou du droit.</translation>
    </message>
    <message>
        <source>Intro: ver la huella y lo que puede hacer</source>
        <translation>Entrée&#xa0;: voir l’empreinte et ce qui est permis</translation>
    </message>
    <message>
        <source>Mi tarjeta…</source>
        <translation>Ma carte…</translation>
    </message>
    <message>
        <source>Miembros y equipos</source>
        <translation>Membres et appareils</translation>
    </message>
    <message>
        <source>No se borró nada. Abra ese equipo en la lista para aceptarlos.</source>
        <translation>Rien n’a été effacé. Ouvrez cet appareil dans la liste pour les accepter.</translation>
    </message>
    <message>
        <source>Qué llegó y quiénes participan</source>
        <translation>Ce qui est arrivé et qui participe</translation>
    </message>
    <message>
        <source>Se escribió lo mismo de dos formas. Las dos están guardadas; ninguna gana sola.</source>
        <translation>La même chose a été écrite de deux façons. Les deux sont gardées&#xa0;; aucune ne l’emporte seule.</translation>
    </message>
    <message>
        <source>Usar una invitación…</source>
        <translation>Utiliser une invitation…</translation>
    </message>
    <message>
        <source>Ver y decidir</source>
        <translation>Voir et décider</translation>
    </message>
    <message>
        <source>Visto</source>
        <translation>Vu</translation>
    </message>
    <message numerus="yes">
        <source>Y falta(n) otra(s) %n parte(s)</source>
        <translation>
            <numerusform>Et il manque encore %n partie</numerusform>
            <numerusform>Et il manque encore %n parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Todas</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Presentes</source>
        <translation>Présentes</translation>
    </message>
    <message>
        <source>No han llegado</source>
        <translation>Pas arrivées</translation>
    </message>
    <message>
        <source>Por preguntar</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>Mujeres presentes</source>
        <translation>Femmes présentes</translation>
    </message>
    <message>
        <source>Jóvenes presentes</source>
        <translation>Jeunes présents</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Parte y cargo</source>
        <translation>Partie et fonction</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message numerus="yes">
        <source>vino a %n sesión(es)</source>
        <translation>
            <numerusform>venue à %n séance</numerusform>
            <numerusform>venue à %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Llegó</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>Signe par</translation>
    </message>
    <message>
        <source>Consentimiento</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Sus datos no han llegado</source>
        <translation>Ses données ne sont pas arrivées</translation>
    </message>
    <message>
        <source>Ya está</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Excusa</source>
        <translation>Excusée</translation>
    </message>
    <message>
        <source>Delegó</source>
        <translation>A délégué</translation>
    </message>
    <message>
        <source>Ausente</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>Sexo</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Pueblo</source>
        <translation>Peuple</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>AttendanceDialogs</name>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>¿A qué da su consentimiento {0}?</source>
        <translation>À quoi {0} consent-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Anotar</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cada respuesta queda con su fecha. Lo que no se preguntó queda sin respuesta.</source>
        <translation>Chaque réponse est gardée avec sa date. Ce qui n’a pas été demandé reste sans réponse.</translation>
    </message>
    <message>
        <source>Sin preguntar</source>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>Sí</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Cómo lo dijo</source>
        <translation>Comment elle l’a dit</translation>
    </message>
    <message>
        <source>En qué idioma se le preguntó</source>
        <translation>Dans quelle langue on a demandé</translation>
    </message>
    <message>
        <source>Testigo, si hubo</source>
        <translation>Témoin, s’il y en avait un</translation>
    </message>
    <message>
        <source>¿Anotar el consentimiento de palabra de todos los presentes?</source>
        <translation>Noter le consentement oral de toutes les personnes présentes&#xa0;?</translation>
    </message>
    <message>
        <source>Anotar el de todos</source>
        <translation>Noter celui de tous</translation>
    </message>
    <message>
        <source>Léalo en voz alta y espere. Quien no quiera, lo dice aquí o después, sin dar razones.</source>
        <translation>Lisez-le à haute voix et attendez. Qui ne veut pas le dit ici ou plus tard, sans donner de raisons.</translation>
    </message>
    <message>
        <source>{0} presentes; a {1} todavía no se les ha preguntado.</source>
        <translation>{0} présentes&#xa0;; on n’a pas encore demandé à {1}.</translation>
    </message>
    <message>
        <source>Dijeron que no y así quedan: {0}.</source>
        <translation>Elles ont dit non, et cela reste&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>En qué idioma se leyó</source>
        <translation>Dans quelle langue cela a été lu</translation>
    </message>
    <message>
        <source>¿Qué dice {0}?</source>
        <translation>Que dit {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Anotar que no firma</source>
        <translation>Noter qu’elle ne signe pas</translation>
    </message>
    <message>
        <source>Sus palabras salen en el acta tal como las escriba. No firmar vale lo mismo que firmar.</source>
        <translation>Ses mots figurent dans le procès-verbal tels que vous les écrivez. Ne pas signer vaut autant que signer.</translation>
    </message>
    <message>
        <source>Sus palabras</source>
        <translation>Ses mots</translation>
    </message>
    <message>
        <source>Escriba lo que dijo, aunque sea corto.</source>
        <translation>Écrivez ce qui a été dit, même si c’est court.</translation>
    </message>
    <message>
        <source>¿Imprimir el listado de asistencia?</source>
        <translation>Imprimer la liste de présence&#xa0;?</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Qué lleva</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>Reducido</source>
        <translation>Réduite</translation>
    </message>
    <message>
        <source>Completo</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Copias</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Sin número de documento ni teléfono: el papel puede quedar a la vista de cualquiera.</source>
        <translation>Sans numéro de pièce ni téléphone&#xa0;: le papier peut rester à la vue de tous.</translation>
    </message>
    <message>
        <source>Con los datos que la mesa decidió guardar. Cuide dónde queda el papel.</source>
        <translation>Avec les données que la table a décidé de garder. Attention où va le papier.</translation>
    </message>
</context>
<context>
    <name>AttendanceScreen</name>
    <message>
        <source>Asistencia</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>{0} presentes de {1}</source>
        <translation>{0} présentes sur {1}</translation>
    </message>
    <message>
        <source>marcar presente</source>
        <translation>marquer présente</translation>
    </message>
    <message>
        <source>persona nueva</source>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>Importar lista…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Imprimir listado</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>Consentimiento de todos…</source>
        <translation>Consentement de tous…</translation>
    </message>
    <message>
        <source>Por sector</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>Personas en la lista de la sesión</source>
        <translation>Personnes sur la liste de la séance</translation>
    </message>
    <message>
        <source>Agregar y marcar presente</source>
        <translation>Ajouter et marquer présente</translation>
    </message>
    <message>
        <source>Aquí estarán las personas que llegan. Escriba el primer nombre arriba, o importe la lista.</source>
        <translation>Les personnes qui arrivent seront ici. Écrivez le premier nom ci-dessus, ou importez la liste.</translation>
    </message>
    <message>
        <source>Aquí se marca quién llega a una sesión. Se planifican en una mesa.</source>
        <translation>Ici on marque qui arrive à une séance. On les prévoit dans une table.</translation>
    </message>
    <message>
        <source>del nombre a la lista</source>
        <translation>du nom à la liste</translation>
    </message>
    <message>
        <source>presente o no</source>
        <translation>présente ou non</translation>
    </message>
    <message>
        <source>{0}: ya estaba</source>
        <translation>{0}&#xa0;: déjà là</translation>
    </message>
    <message>
        <source>{0}: ya estaba, desde las {1}</source>
        <translation>{0}&#xa0;: déjà là, depuis {1}</translation>
    </message>
    <message>
        <source>firma</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>huella</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>a ruego</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>no firma</source>
        <translation>ne signe pas</translation>
    </message>
    <message>
        <source>consentimiento</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>quitar de la sesión</source>
        <translation>retirer de la séance</translation>
    </message>
    <message>
        <source>oreja: necesita interpretación</source>
        <translation>oreille&#xa0;: a besoin d’interprétation</translation>
    </message>
    <message>
        <source>{0}: presente, {1}</source>
        <translation>{0}&#xa0;: présente, {1}</translation>
    </message>
    <message>
        <source>{0}: en la lista y presente</source>
        <translation>{0}&#xa0;: sur la liste et présente</translation>
    </message>
    <message>
        <source>Quedó anotado el consentimiento de palabra.</source>
        <translation>Le consentement oral est noté.</translation>
    </message>
    <message>
        <source>{0} ya no está en la lista de esta sesión.</source>
        <translation>{0} n’est plus sur la liste de cette séance.</translation>
    </message>
    <message>
        <source>ver lo que el registro dice de esta persona</source>
        <translation>voir ce que le registre dit de cette personne</translation>
    </message>
    <message>
        <source>reservar su nombre ahora…</source>
        <translation>réserver son nom maintenant…</translation>
    </message>
    <message numerus="yes">
        <source>El listado va a la impresora: %n hoja(s).</source>
        <translation>
            <numerusform>La liste part à l’imprimante&#xa0;: %n feuille.</numerusform>
            <numerusform>La liste part à l’imprimante&#xa0;: %n feuilles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeginDialog</name>
    <message>
        <source>Empezar una mesa</source>
        <translation>Ouvrir une table</translation>
    </message>
    <message>
        <source>Empezar la mesa</source>
        <translation>Ouvrir la table</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Todo se puede cambiar después, con las partes.</source>
        <translation>Tout peut être changé plus tard, avec les parties.</translation>
    </message>
    <message>
        <source>Nombre de la mesa</source>
        <translation>Nom de la table</translation>
    </message>
    <message>
        <source>País</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Comunidad</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Idioma del acta</source>
        <translation>Langue du procès-verbal</translation>
    </message>
    <message>
        <source>Sin método: lo escriben las partes</source>
        <translation>Sans méthode&#xa0;: les parties l’écrivent</translation>
    </message>
    <message>
        <source>Método con que se empieza</source>
        <translation>Méthode de départ</translation>
    </message>
    <message>
        <source>Qué se guarda de cada persona</source>
        <translation>Ce qu’on garde de chaque personne</translation>
    </message>
    <message>
        <source>Solo lo que haga falta. Lo demás no se pide, no se muestra y no se imprime.</source>
        <translation>Seulement le nécessaire. Le reste n’est ni demandé, ni montré, ni imprimé.</translation>
    </message>
    <message>
        <source>Hace falta para guardar documento o pueblo</source>
        <translation>Nécessaire pour garder pièce ou peuple</translation>
    </message>
    <message>
        <source>Para qué se guarda</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>Escriba cómo se llama la mesa.</source>
        <translation>Écrivez comment s’appelle la table.</translation>
    </message>
    <message>
        <source>Escriba para qué hace falta ese dato.</source>
        <translation>Écrivez pourquoi cette donnée est nécessaire.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n compromiso(s) vencido(s)</source>
        <translation>
            <numerusform>%n engagement en retard</numerusform>
            <numerusform>%n engagements en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n por decidir</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n señal(es) esperan</source>
        <translation>
            <numerusform>%n signal attend</numerusform>
            <numerusform>%n signaux attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Etapa</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Mujeres: voz</source>
        <translation>Femmes&#xa0;: voix</translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Sin municipio</source>
        <translation>Sans commune</translation>
    </message>
    <message>
        <source>Tensión</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>Tensión, 8 semanas</source>
        <translation>Tension, 8 semaines</translation>
    </message>
    <message>
        <source>Terminada</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Vencidos</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>alta</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>baja</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>hoy</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>media</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>ninguno</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>próxima sesión sin fecha</source>
        <translation>prochaine séance sans date</translation>
    </message>
    <message>
        <source>próxima sesión: {0}, {1}</source>
        <translation>prochaine séance&#xa0;: {0}, {1}</translation>
    </message>
    <message>
        <source>sesión en curso</source>
        <translation>séance en cours</translation>
    </message>
    <message>
        <source>sin cambio</source>
        <translation>sans changement</translation>
    </message>
    <message>
        <source>sin datos</source>
        <translation>sans données</translation>
    </message>
    <message>
        <source>sin medir</source>
        <translation>non mesurée</translation>
    </message>
    <message>
        <source>tensión {0}</source>
        <translation>tension {0}</translation>
    </message>
    <message>
        <source>terminada</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>va bajando</source>
        <translation>en baisse</translation>
    </message>
    <message>
        <source>va en aumento</source>
        <translation>en hausse</translation>
    </message>
    <message>
        <source>{0} de la palabra, {1} de las personas</source>
        <translation>{0} de la parole, {1} des personnes</translation>
    </message>
    <message>
        <source>{0}, el más viejo de {1} días</source>
        <translation>{0}, le plus ancien de {1} jours</translation>
    </message>
    <message>
        <source>{0}, más de 14 días sin datos nuevos</source>
        <translation>{0}, plus de 14 jours sans nouvelles données</translation>
    </message>
    <message>
        <source>Últimos datos</source>
        <translation>Données du</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Esa nota ya pasó a una cláusula.</source>
        <translation>Cette note est déjà devenue une clause.</translation>
    </message>
    <message>
        <source>La nota pasó al acuerdo</source>
        <translation>La note est passée à l’accord</translation>
    </message>
    <message>
        <source>Solo una nota del acta pasa a un acuerdo: lo leen todas las partes.</source>
        <translation>Seule une note du procès-verbal passe à un accord&#xa0;: toutes les parties le lisent.</translation>
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
    <name>ChoosingBackup</name>
    <message>
        <source>Copias de respaldo (*.backup);;Todos los archivos (*)</source>
        <translation>Copies de sauvegarde (*.backup);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Elija la copia de respaldo</source>
        <translation>Choisissez la copie de sauvegarde</translation>
    </message>
</context>
<context>
    <name>ClarifyPanel</name>
    <message>
        <source>Por aclarar antes de importar</source>
        <translation>À éclaircir avant d’importer</translation>
    </message>
    <message>
        <source>Aquí saldrá lo que convenga mirar de la lista.</source>
        <translation>Ici paraîtra ce qu’il convient de regarder dans la liste.</translation>
    </message>
    <message>
        <source>{0}: {1} filas</source>
        <translation>{0}&#xa0;: {1} lignes</translation>
    </message>
    <message>
        <source>Nada. La lista se entiende entera.</source>
        <translation>Rien. Toute la liste est comprise.</translation>
    </message>
    <message>
        <source>«{0}» en {1}</source>
        <translation>«&#xa0;{0}&#xa0;» dans {1}</translation>
    </message>
    <message>
        <source>Elija…</source>
        <translation>Choisissez…</translation>
    </message>
    <message>
        <source>Filas que no son personas: {0}</source>
        <translation>Lignes qui ne sont pas des personnes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Fila {0}: {1} {2}</source>
        <translation>Ligne {0}&#xa0;: {1} {2}</translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>SIN NÚMERO</source>
        <translation>SANS NUMÉRO</translation>
    </message>
    <message>
        <source>Título de la cláusula</source>
        <translation>Titre de la clause</translation>
    </message>
    <message>
        <source>Título de {0}</source>
        <translation>Titre de {0}</translation>
    </message>
    <message>
        <source>Texto de {0}</source>
        <translation>Texte de {0}</translation>
    </message>
    <message>
        <source>Bajar {0}</source>
        <translation>Descendre {0}</translation>
    </message>
    <message>
        <source>El texto está cerrado</source>
        <translation>Le texte est clos</translation>
    </message>
    <message>
        <source>Escriba la cláusula. Lo que falta decidir va entre [corchetes].</source>
        <translation>Écrivez la clause. Ce qui reste à décider va entre [crochets].</translation>
    </message>
    <message>
        <source>Propuso:</source>
        <translation>Proposée par&#xa0;:</translation>
    </message>
    <message>
        <source>Propuso: {0}</source>
        <translation>Proposée par&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nadie en particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Una cláusula necesita texto. Lo anterior sigue guardado.</source>
        <translation>Une clause a besoin d’un texte. Le précédent reste gardé.</translation>
    </message>
    <message>
        <source>Lo que usted escribe queda. Al guardarse se conservan las dos versiones, para decidir.</source>
        <translation>Ce que vous écrivez reste. À l’enregistrement, les deux versions sont gardées, pour trancher.</translation>
    </message>
    <message>
        <source>Esta cláusula cambió en otro equipo</source>
        <translation>Cette clause a changé sur un autre appareil</translation>
    </message>
    <message>
        <source>Quitar {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Subir {0}</source>
        <translation>Monter {0}</translation>
    </message>
    <message>
        <source>Ver las dos versiones…</source>
        <translation>Voir les deux versions…</translation>
    </message>
    <message>
        <source>Dos equipos la escribieron sin verse. Las dos versiones están guardadas.</source>
        <translation>Deux appareils l’ont écrite sans se voir. Les deux versions sont gardées.</translation>
    </message>
    <message>
        <source>Esta cláusula tiene dos versiones</source>
        <translation>Cette clause a deux versions</translation>
    </message>
</context>
<context>
    <name>ClauseDialog</name>
    <message>
        <source>A qué acuerdo</source>
        <translation>À quel accord</translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Accord {0}</translation>
    </message>
    <message>
        <source>De qué trata, en pocas palabras</source>
        <translation>De quoi il s’agit, en peu de mots</translation>
    </message>
    <message>
        <source>Escriba al menos una frase.</source>
        <translation>Écrivez au moins une phrase.</translation>
    </message>
    <message>
        <source>Escriba de qué trata el acuerdo.</source>
        <translation>Écrivez de quoi traite l’accord.</translation>
    </message>
    <message>
        <source>Hacer la cláusula</source>
        <translation>Faire la clause</translation>
    </message>
    <message>
        <source>La nota queda como está. La cláusula empieza con sus palabras y dice de dónde vino.</source>
        <translation>La note reste telle quelle. La clause commence par ses mots et dit d’où elle vient.</translation>
    </message>
    <message>
        <source>Llevar la nota a un acuerdo</source>
        <translation>Porter la note à un accord</translation>
    </message>
    <message>
        <source>Lo que falta decidir va entre [corchetes].</source>
        <translation>Ce qui reste à décider va entre [crochets].</translation>
    </message>
    <message>
        <source>Texto de la cláusula</source>
        <translation>Texte de la clause</translation>
    </message>
    <message>
        <source>Un acuerdo nuevo</source>
        <translation>Un nouvel accord</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Recordar estas columnas para otra lista igual</source>
        <translation>Se souvenir de ces colonnes pour une autre liste pareille</translation>
    </message>
    <message>
        <source>Columna del archivo</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Ejemplos</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Va al campo</source>
        <translation>Va dans le champ</translation>
    </message>
    <message>
        <source>Resultado</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Columna {0}</source>
        <translation>Colonne {0}</translation>
    </message>
    <message>
        <source>No importar</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Campo de la columna {0}</source>
        <translation>Champ de la colonne {0}</translation>
    </message>
    <message>
        <source>¿Es este campo?</source>
        <translation>Est-ce ce champ&#xa0;?</translation>
    </message>
    <message>
        <source>Se omite</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>{0} por mirar</source>
        <translation>{0} à regarder</translation>
    </message>
    <message>
        <source>{0} de {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>ComingIn</name>
    <message numerus="yes">
        <source>%n cambio(s) nuevo(s) leído(s).</source>
        <translation>
            <numerusform>%n changement nouveau lu.</numerusform>
            <numerusform>%n changements nouveaux lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leyendo {0}</source>
        <translation>Lecture de {0}</translation>
    </message>
    <message>
        <source>Lo que ya entró queda. Si se interrumpe, se sigue leyendo el mismo paquete.</source>
        <translation>Ce qui est entré reste. Si c’est interrompu, on continue le même paquet.</translation>
    </message>
    <message>
        <source>Paquetes que llegaron</source>
        <translation>Paquets arrivés</translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>Qué se hace</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Cargo u oficina</source>
        <translation>Fonction ou bureau</translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Fecha de cumplimiento</source>
        <translation>Date d’échéance</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Cómo se verifica</source>
        <translation>Comment on vérifie</translation>
    </message>
    <message>
        <source>Ente de seguimiento</source>
        <translation>Instance de suivi</translation>
    </message>
    <message>
        <source>Si no se cumple</source>
        <translation>S’il n’est pas tenu</translation>
    </message>
    <message>
        <source>Recursos</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Falta</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Escriba la fecha como 05/03/2026.</source>
        <translation>Écrivez la date comme 05/03/2026.</translation>
    </message>
    <message>
        <source>Sin decir</source>
        <translation>Non dit</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message numerus="yes">
        <source>%n prueba(s)</source>
        <translation>
            <numerusform>%n preuve</numerusform>
            <numerusform>%n preuves</numerusform>
        </translation>
    </message>
    <message>
        <source>Cumplidos</source>
        <translation>Tenus</translation>
    </message>
    <message>
        <source>Cumplidos en parte</source>
        <translation>Tenus en partie</translation>
    </message>
    <message>
        <source>Dice la autoridad</source>
        <translation>L’autorité dit</translation>
    </message>
    <message>
        <source>Dice otra fuente</source>
        <translation>Une autre source dit</translation>
    </message>
    <message>
        <source>Dice una parte</source>
        <translation>Une partie dit</translation>
    </message>
    <message>
        <source>Dice: {0}</source>
        <translation>Dit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Dicen vecinas y vecinos</source>
        <translation>Des voisins disent</translation>
    </message>
    <message>
        <source>Dichos cumplidos, sin prueba</source>
        <translation>Dits tenus, sans preuve</translation>
    </message>
    <message>
        <source>En plazo</source>
        <translation>Dans les délais</translation>
    </message>
    <message>
        <source>Esta semana</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>No cumplidos</source>
        <translation>Non tenus</translation>
    </message>
    <message>
        <source>Sin fecha</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Vencidos</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Vio el equipo</source>
        <translation>L’équipe a vu</translation>
    </message>
    <message>
        <source>con permiso</source>
        <translation>avec permission</translation>
    </message>
    <message>
        <source>hoy</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>no lo dice</source>
        <translation>ne le dit pas</translation>
    </message>
    <message>
        <source>plegado</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>sin fecha</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>sin permiso</source>
        <translation>sans permission</translation>
    </message>
    <message>
        <source>sin pruebas</source>
        <translation>sans preuves</translation>
    </message>
    <message>
        <source>venció el {0}</source>
        <translation>échu le {0}</translation>
    </message>
    <message>
        <source>visto {0}</source>
        <translation>vu {0}</translation>
    </message>
    <message>
        <source>{0}, renegociado</source>
        <translation>{0}, renégocié</translation>
    </message>
</context>
<context>
    <name>CommitmentsScreen</name>
    <message>
        <source>Acuerdos</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Anotar visita…</source>
        <translation>Noter une visite…</translation>
    </message>
    <message>
        <source>Anote primero la visita en que se oyó a la fuente.</source>
        <translation>Notez d’abord la visite où la source a été entendue.</translation>
    </message>
    <message>
        <source>Compromisos</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Compromisos de la mesa</source>
        <translation>Engagements de la table</translation>
    </message>
    <message>
        <source>Conclusión guardada: {0}</source>
        <translation>Conclusion enregistrée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Dejarla</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Desde ahora su archivo no se comparte. Lo que ya se compartió no se puede recoger.</source>
        <translation>Dès maintenant son fichier n’est plus partagé. Ce qui l’a déjà été ne peut être rappelé.</translation>
    </message>
    <message>
        <source>Dicho cumplido, sin prueba</source>
        <translation>Dit tenu, sans preuve</translation>
    </message>
    <message>
        <source>Filtrar por parte, acuerdo o palabra</source>
        <translation>Filtrer par partie, accord ou mot</translation>
    </message>
    <message>
        <source>Informe…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Ir a Acuerdos</source>
        <translation>Aller aux Accords</translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Prueba guardada</source>
        <translation>Preuve enregistrée</translation>
    </message>
    <message>
        <source>Próxima visita: {0}</source>
        <translation>Prochaine visite&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Quitar la prueba</source>
        <translation>Retirer la preuve</translation>
    </message>
    <message>
        <source>Todavía no hay compromisos. Nacen de las cláusulas de un acuerdo.</source>
        <translation>Il n’y a pas encore d’engagements. Ils naissent des clauses d’un accord.</translation>
    </message>
    <message numerus="yes">
        <source>Vencido hace %n día(s)</source>
        <translation>
            <numerusform>En retard de %n jour</numerusform>
            <numerusform>En retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Visita anotada. Siga con lo que dijo cada fuente.</source>
        <translation>Visite notée. Continuez avec ce qu’a dit chaque source.</translation>
    </message>
    <message>
        <source>agregar una prueba</source>
        <translation>ajouter une preuve</translation>
    </message>
    <message>
        <source>anotar una visita</source>
        <translation>noter une visite</translation>
    </message>
    <message>
        <source>concluir</source>
        <translation>conclure</translation>
    </message>
    <message>
        <source>en la lista: agregar lo que dijo una fuente</source>
        <translation>dans la liste&#xa0;: ajouter ce qu’a dit une source</translation>
    </message>
    <message>
        <source>en la lista: agregar una prueba</source>
        <translation>dans la liste&#xa0;: ajouter une preuve</translation>
    </message>
    <message>
        <source>en la lista: elegir la conclusión</source>
        <translation>dans la liste&#xa0;: choisir la conclusion</translation>
    </message>
    <message>
        <source>en un grupo: plegar o desplegar</source>
        <translation>sur un groupe&#xa0;: replier ou déplier</translation>
    </message>
    <message>
        <source>fuente</source>
        <translation>source</translation>
    </message>
    <message>
        <source>guardar la conclusión</source>
        <translation>enregistrer la conclusion</translation>
    </message>
    <message>
        <source>informe de seguimiento</source>
        <translation>rapport de suivi</translation>
    </message>
    <message>
        <source>prueba</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>{0} en total, {1} abiertos</source>
        <translation>{0} au total, {1} ouverts</translation>
    </message>
    <message>
        <source>¿Quitar la prueba «{0}»?</source>
        <translation>Retirer la preuve «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparada con</source>
        <translation>Comparée à</translation>
    </message>
    <message>
        <source>El texto de ahora</source>
        <translation>Le texte actuel</translation>
    </message>
    <message>
        <source>Lo agregado después va subrayado sobre verde; lo quitado, tachado sobre rojo.</source>
        <translation>Ce qui a été ajouté ensuite est souligné sur fond vert&#xa0;; ce qui a été retiré, barré sur fond rouge.</translation>
    </message>
    <message>
        <source>Lo que cambió, palabra por palabra</source>
        <translation>Ce qui a changé, mot à mot</translation>
    </message>
    <message>
        <source>Nada cambió entre las dos.</source>
        <translation>Rien n’a changé entre les deux.</translation>
    </message>
    <message>
        <source>Título</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Versión {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Volver al texto</source>
        <translation>Revenir au texte</translation>
    </message>
    <message>
        <source>cambió</source>
        <translation>l’a changé</translation>
    </message>
    <message>
        <source>igual</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>nueva</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>se quitó</source>
        <translation>retirée</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Nota nueva</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>tipo de nota, Alt+{0}</source>
        <translation>type de note, Alt+{0}</translation>
    </message>
    <message>
        <source>Habla {0}: quitar</source>
        <translation>Parle {0}&#xa0;: retirer</translation>
    </message>
    <message>
        <source>Palabras de la nota</source>
        <translation>Mots de la note</translation>
    </message>
    <message>
        <source>Escriba lo que se dice. @ para quién habla.</source>
        <translation>Écrivez ce qui se dit. @ pour qui parle.</translation>
    </message>
    <message>
        <source>Va a:</source>
        <translation>Va à&#xa0;:</translation>
    </message>
    <message>
        <source>Alt+letra: tipo · @: quién</source>
        <translation>Alt+lettre&#xa0;: type · @&#xa0;: qui</translation>
    </message>
    <message>
        <source>Guardar nota</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Abra la sesión, con {0}, para escribir lo que se dice.</source>
        <translation>Ouvrez la séance, avec {0}, pour écrire ce qui se dit.</translation>
    </message>
    <message>
        <source>Equipo</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Privada</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>la leen todas las partes</source>
        <translation>toutes les parties la lisent</translation>
    </message>
    <message>
        <source>la lee solo el equipo</source>
        <translation>seule l’équipe la lit</translation>
    </message>
    <message>
        <source>la lee solo usted</source>
        <translation>vous seul la lisez</translation>
    </message>
    <message>
        <source>Tipo de nota</source>
        <translation>Type de note</translation>
    </message>
</context>
<context>
    <name>ConclusionCard</name>
    <message>
        <source>Agregar otra fuente…</source>
        <translation>Ajouter une autre source…</translation>
    </message>
    <message>
        <source>Agregar prueba…</source>
        <translation>Ajouter une preuve…</translation>
    </message>
    <message>
        <source>Guardar conclusión</source>
        <translation>Enregistrer la conclusion</translation>
    </message>
    <message>
        <source>Qué se vio y qué falta, en palabras que lea toda la mesa</source>
        <translation>Ce qu’on a vu et ce qui manque, en mots que toute la table lit</translation>
    </message>
    <message numerus="yes">
        <source>Se imprime con %n versión(es)</source>
        <translation>
            <numerusform>Imprimé avec %n version</numerusform>
            <numerusform>Imprimé avec %n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Todavía no hay ninguna prueba con fecha. Agréguela, o elija otra conclusión.</source>
        <translation>Il n’y a encore aucune preuve datée. Ajoutez-en, ou choisissez une autre conclusion.</translation>
    </message>
    <message>
        <source>«{0}» pide una prueba con fecha</source>
        <translation>«&#xa0;{0}&#xa0;» demande une preuve datée</translation>
    </message>
    <message>
        <source>¿Qué se concluye?</source>
        <translation>Que conclut-on&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Guardar la valoración</source>
        <translation>Enregistrer l’évaluation</translation>
    </message>
    <message>
        <source>Lo que se vio o se oyó; las partes pueden preguntarlo</source>
        <translation>Ce qu’on a vu ou entendu&#xa0;; les parties peuvent le demander</translation>
    </message>
    <message>
        <source>Quién la valora</source>
        <translation>Qui l’évalue</translation>
    </message>
    <message>
        <source>Valoraciones anteriores</source>
        <translation>Évaluations précédentes</translation>
    </message>
    <message>
        <source>Valorada el</source>
        <translation>Évaluée le</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Qué tan firme está</source>
        <translation>À quel point c’est solide</translation>
    </message>
    <message>
        <source>En qué se ve</source>
        <translation>À quoi cela se voit</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Bajó: {0}.</source>
        <translation>En baisse&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Débil: {0}.</source>
        <translation>Faible&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>No impide seguir; conviene hablarlo con las partes.</source>
        <translation>Cela n’empêche pas de continuer&#xa0;; mieux vaut en parler avec les parties.</translation>
    </message>
    <message>
        <source>Sin valorar</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>bajó</source>
        <translation>en baisse</translation>
    </message>
    <message>
        <source>sigue igual</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>subió</source>
        <translation>en hausse</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Lo que va a pasar en «{0}»</source>
        <translation>Ce qui va se passer dans «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Todavía no se ha importado nada.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>Importando la lista</source>
        <translation>Importation de la liste</translation>
    </message>
    <message>
        <source>Si se interrumpe, lo que ya entró queda; importe la misma lista y nadie entra dos veces.</source>
        <translation>En cas d’interruption, ce qui est entré reste&#xa0;; importez la même liste et personne n’entre deux fois.</translation>
    </message>
    <message>
        <source>Pausar</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{0} de {1} filas</source>
        <translation>{0} lignes sur {1}</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>La lista ya está en la mesa</source>
        <translation>La liste est dans la table</translation>
    </message>
    <message>
        <source>Se detuvo a la mitad</source>
        <translation>Arrêtée à mi-chemin</translation>
    </message>
    <message>
        <source>Ver las personas</source>
        <translation>Voir les personnes</translation>
    </message>
    <message>
        <source>Borrar el archivo…</source>
        <translation>Supprimer le fichier…</translation>
    </message>
    <message>
        <source>El archivo «{0}» sigue donde estaba, sin cifrar: cualquiera con esta laptop puede leerlo. Si ya no lo necesita, conviene borrarlo; en una memoria USB puede quedar rastro.</source>
        <translation>Le fichier «&#xa0;{0}&#xa0;» est toujours à sa place, non chiffré&#xa0;: quiconque a cet ordinateur peut le lire. Si vous n’en avez plus besoin, mieux vaut le supprimer&#xa0;; une clé USB peut en garder des traces.</translation>
    </message>
    <message>
        <source>¿Olvidar la lista sin cifrar?</source>
        <translation>Oublier la liste non chiffrée&#xa0;?</translation>
    </message>
    <message>
        <source>entraron nuevas</source>
        <translation>entrées, nouvelles</translation>
    </message>
    <message>
        <source>entran nuevas</source>
        <translation>entrent, nouvelles</translation>
    </message>
    <message>
        <source>se completaron</source>
        <translation>complétées</translation>
    </message>
    <message>
        <source>se completan</source>
        <translation>se complètent</translation>
    </message>
    <message>
        <source>ya estaban igual</source>
        <translation>déjà identiques</translation>
    </message>
    <message>
        <source>filas quedaron fuera</source>
        <translation>lignes restées dehors</translation>
    </message>
    <message>
        <source>filas quedan fuera</source>
        <translation>lignes restent dehors</translation>
    </message>
    <message>
        <source>No se importa lo que esta mesa decidió no guardar: {0}.</source>
        <translation>Ce que cette table a décidé de ne pas garder n’est pas importé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Datos que dicen otra cosa aquí y en la lista: {0}. Vale lo que está aquí.</source>
        <translation>Données différentes ici et dans la liste&#xa0;: {0}. Ce qui est ici vaut.</translation>
    </message>
    <message>
        <source>Filas que conviene mirar después: {0}</source>
        <translation>Lignes à regarder ensuite&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ConsensusScreen</name>
    <message>
        <source>Sondeo de consenso</source>
        <translation>Sondage de consensus</translation>
    </message>
    <message>
        <source>En curso</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>en la lista: la respuesta de la parte</source>
        <translation>dans la liste&#xa0;: la réponse de la partie</translation>
    </message>
    <message>
        <source>prefiere no decir, o quitar la respuesta</source>
        <translation>préfère ne pas dire, ou retirer la réponse</translation>
    </message>
    <message>
        <source>la parte que sigue</source>
        <translation>la partie suivante</translation>
    </message>
    <message>
        <source>Agregar las partes</source>
        <translation>Ajouter les parties</translation>
    </message>
    <message>
        <source>Aquí estarán las partes de la mesa, con lo que responde cada una.</source>
        <translation>Les parties de la table seront ici, avec ce que répond chacune.</translation>
    </message>
    <message numerus="yes">
        <source>Y %n parte(s) más abajo</source>
        <translation>
            <numerusform>Et %n partie de plus en dessous</numerusform>
            <numerusform>Et %n parties de plus en dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>escribir la reserva de la parte</source>
        <translation>écrire la réserve de la partie</translation>
    </message>
    <message>
        <source>guardar el sondeo</source>
        <translation>enregistrer le sondage</translation>
    </message>
    <message>
        <source>leer la pregunta en grande</source>
        <translation>lire la question en grand</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leer en grande</source>
        <translation>Lire en grand</translation>
    </message>
    <message>
        <source>Guardar sondeo</source>
        <translation>Enregistrer le sondage</translation>
    </message>
    <message>
        <source>SE PREGUNTA</source>
        <translation>ON DEMANDE</translation>
    </message>
    <message>
        <source>Pregunta</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Escriba lo que se pregunta, o elija una cláusula.</source>
        <translation>Écrivez ce qu’on demande, ou choisissez une clause.</translation>
    </message>
    <message>
        <source>Cláusula</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Escala acordada</source>
        <translation>Échelle convenue</translation>
    </message>
    <message>
        <source>Respuestas por parte</source>
        <translation>Réponses par partie</translation>
    </message>
    <message>
        <source>Con sus palabras, tal como las dijeron</source>
        <translation>Avec leurs mots, tels qu’ils les ont dits</translation>
    </message>
    <message>
        <source>Ninguna: se pregunta otra cosa</source>
        <translation>Aucune&#xa0;: on demande autre chose</translation>
    </message>
    <message>
        <source>Acuerdo {0}, cláusula {1}</source>
        <translation>Accord {0}, clause {1}</translation>
    </message>
    <message>
        <source>sin delegado nombrado</source>
        <translation>sans délégué nommé</translation>
    </message>
    <message>
        <source>Parte y quién habla por ella</source>
        <translation>Partie et qui parle pour elle</translation>
    </message>
    <message>
        <source>Con sus palabras</source>
        <translation>Avec leurs mots</translation>
    </message>
    <message>
        <source>prefiere no decir</source>
        <translation>préfère ne pas dire</translation>
    </message>
    <message>
        <source>siguiente parte</source>
        <translation>partie suivante</translation>
    </message>
    <message>
        <source>Escriba primero lo que se pregunta.</source>
        <translation>Écrivez d’abord ce qu’on demande.</translation>
    </message>
    <message>
        <source>Marque primero lo que dijo alguna parte.</source>
        <translation>Marquez d’abord ce qu’a dit une partie.</translation>
    </message>
    <message>
        <source>Sondeo guardado</source>
        <translation>Sondage enregistré</translation>
    </message>
    <message>
        <source>Se pregunta</source>
        <translation>La question</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Algo más que decir</source>
        <translation>Autre chose à dire</translation>
    </message>
    <message>
        <source>Anotar la entrega</source>
        <translation>Noter la remise</translation>
    </message>
    <message>
        <source>Archivo</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Copia número</source>
        <translation>Copie numéro</translation>
    </message>
    <message>
        <source>Cómo</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Cómo se entrega</source>
        <translation>Comment elle est remise</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>El registro de copias dice quién tiene el acta, y desde cuándo.</source>
        <translation>Le registre des copies dit qui a le procès-verbal, et depuis quand.</translation>
    </message>
    <message>
        <source>En papel</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Escriba el día como 05/03/2026.</source>
        <translation>Écrivez le jour comme 05/03/2026.</translation>
    </message>
    <message>
        <source>Escriba quién la recibe.</source>
        <translation>Écrivez qui la reçoit.</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>La persona o la oficina que la recibe</source>
        <translation>La personne ou le bureau qui la reçoit</translation>
    </message>
    <message>
        <source>La recibe</source>
        <translation>Reçue par</translation>
    </message>
    <message>
        <source>Ninguna: otra persona u oficina</source>
        <translation>Aucune&#xa0;: une autre personne ou un bureau</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>¿A quién se entrega la copia?</source>
        <translation>À qui remet-on la copie&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Accord {0}</translation>
    </message>
    <message>
        <source>Agenda de costumbre</source>
        <translation>Ordre du jour habituel</translation>
    </message>
    <message>
        <source>Agregar</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Agregar al diseño de la mesa</source>
        <translation>Ajouter à la conception de la table</translation>
    </message>
    <message>
        <source>Aprendizaje</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Aprendizaje nuevo</source>
        <translation>Nouvel enseignement</translation>
    </message>
    <message>
        <source>Condiciones mínimas</source>
        <translation>Conditions minimales</translation>
    </message>
    <message>
        <source>De la mesa</source>
        <translation>De la table</translation>
    </message>
    <message>
        <source>De la plantilla</source>
        <translation>Du modèle</translation>
    </message>
    <message>
        <source>De las partes</source>
        <translation>Des parties</translation>
    </message>
    <message>
        <source>De qué sesión</source>
        <translation>De quelle séance</translation>
    </message>
    <message>
        <source>De toda la mesa</source>
        <translation>De toute la table</translation>
    </message>
    <message>
        <source>Decisiones de las partes</source>
        <translation>Décisions des parties</translation>
    </message>
    <message>
        <source>Decisión de las partes</source>
        <translation>Décision des parties</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>El método es de las partes: lo que cambien aquí vale en esta mesa, no en otras.</source>
        <translation>La méthode appartient aux parties&#xa0;: ce qu’elles changent ici vaut pour cette table, pas pour d’autres.</translation>
    </message>
    <message>
        <source>En qué situación</source>
        <translation>Dans quelle situation</translation>
    </message>
    <message>
        <source>En «{0}»</source>
        <translation>Dans «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Escalas de consenso</source>
        <translation>Échelles de consensus</translation>
    </message>
    <message>
        <source>Escriba la decisión.</source>
        <translation>Écrivez la décision.</translation>
    </message>
    <message>
        <source>Escriba qué se aprendió.</source>
        <translation>Écrivez ce qui a été appris.</translation>
    </message>
    <message>
        <source>Escríbalo en pocas palabras.</source>
        <translation>Écrivez-le en quelques mots.</translation>
    </message>
    <message>
        <source>Etapas</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Lo dijeron las partes: lo lee la mesa</source>
        <translation>Les parties l’ont dit&#xa0;: la table le lit</translation>
    </message>
    <message>
        <source>Lo lee el equipo</source>
        <translation>L’équipe le lit</translation>
    </message>
    <message>
        <source>Lo lee solo el equipo</source>
        <translation>Seule l’équipe le lit</translation>
    </message>
    <message>
        <source>Lo que se aprende antes</source>
        <translation>Ce qui s’apprend avant</translation>
    </message>
    <message>
        <source>Lo que se revisa</source>
        <translation>Ce qui est vérifié</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Otra vez: {0}</source>
        <translation>Une autre fois&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Para qué, o por qué</source>
        <translation>Dans quel but, ou pourquoi</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Quién lo dijo</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Quién lo lee</source>
        <translation>Qui le lit</translation>
    </message>
    <message>
        <source>Qué dice</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Qué es</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Qué hacer otra vez</source>
        <translation>Que faire une autre fois</translation>
    </message>
    <message>
        <source>Qué se agrega</source>
        <translation>Ce qui est ajouté</translation>
    </message>
    <message>
        <source>Qué se aprendió</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>Qué se decidió</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Sale de las listas. El historial lo recuerda.</source>
        <translation>Il sort des listes. L’historique s’en souvient.</translation>
    </message>
    <message>
        <source>Tipos de nota</source>
        <translation>Types de note</translation>
    </message>
    <message>
        <source>Una decisión de las partes sobre cómo trabajar</source>
        <translation>Une décision des parties sur la façon de travailler</translation>
    </message>
    <message>
        <source>Una decisión se escribe también como acuerdo en borrador: las partes toman posición sobre ella.</source>
        <translation>Une décision s’écrit aussi comme accord en brouillon&#xa0;: les parties prennent position à son sujet.</translation>
    </message>
    <message>
        <source>¿Quitarlo de esta mesa?</source>
        <translation>Le retirer de cette table&#xa0;?</translation>
    </message>
</context>
<context>
    <name>DesignPages</name>
    <message>
        <source>Agregar…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Aprendizaje nuevo…</source>
        <translation>Nouvel enseignement…</translation>
    </message>
    <message>
        <source>Aprendizajes</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Aquí estará el método de la mesa: se copia de una plantilla y las partes lo cambian.</source>
        <translation>La méthode de la table sera ici&#xa0;: elle est copiée d’un modèle et les parties la changent.</translation>
    </message>
    <message>
        <source>Aquí estará lo que las sesiones enseñaron: qué ayudó, qué no, y qué hacer otra vez.</source>
        <translation>Ce que les séances ont appris sera ici&#xa0;: ce qui a aidé, ce qui n’a pas aidé, et que faire une autre fois.</translation>
    </message>
    <message>
        <source>Cómo trabaja la mesa</source>
        <translation>Comment la table travaille</translation>
    </message>
    <message>
        <source>Elegir un método…</source>
        <translation>Choisir une méthode…</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Sin conexión; no hace falta</source>
        <translation>Sans connexion&#xa0;; ce n’est pas nécessaire</translation>
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
        <source>Lo que escribió en {0} queda guardado y lo encontrará al volver.</source>
        <translation>Ce que vous avez écrit dans {0} est gardé et vous le retrouverez à votre retour.</translation>
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
        <translation>Accord {0}</translation>
    </message>
    <message>
        <source>Coinciden</source>
        <translation>Elles concordent</translation>
    </message>
    <message>
        <source>Cómo se verifica</source>
        <translation>Comment on vérifie</translation>
    </message>
    <message>
        <source>Da seguimiento</source>
        <translation>Assure le suivi</translation>
    </message>
    <message>
        <source>Falta</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hizo la visita: {0}</source>
        <translation>A fait la visite&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Lo que dijo cada fuente, sin mezclar</source>
        <translation>Ce qu’a dit chaque source, sans mélange</translation>
    </message>
    <message>
        <source>Lo último que se concluyó</source>
        <translation>La dernière conclusion</translation>
    </message>
    <message>
        <source>No coinciden</source>
        <translation>Elles ne concordent pas</translation>
    </message>
    <message>
        <source>Otras pruebas</source>
        <translation>Autres preuves</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Todavía no hay visitas ni pruebas. Anote una visita y lo que dijo cada fuente, por separado.</source>
        <translation>Il n’y a encore ni visites ni preuves. Notez une visite et ce qu’a dit chaque source, à part.</translation>
    </message>
    <message>
        <source>Visita de verificación</source>
        <translation>Visite de vérification</translation>
    </message>
    <message>
        <source>Visita de verificación · {0}</source>
        <translation>Visite de vérification · {0}</translation>
    </message>
    <message>
        <source>cláusula {0}</source>
        <translation>clause {0}</translation>
    </message>
    <message>
        <source>firmado el {0}</source>
        <translation>signé le {0}</translation>
    </message>
    <message numerus="yes">
        <source>y %n conclusión(es) antes</source>
        <translation>
            <numerusform>et %n conclusion avant</numerusform>
            <numerusform>et %n conclusions avant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message>
        <source>Aceptar lo que escribió después…</source>
        <translation>Accepter ce qu’il a écrit après…</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Huella, para leerla entre dos personas</source>
        <translation>Empreinte, à lire à deux</translation>
    </message>
    <message>
        <source>Retirar este equipo…</source>
        <translation>Retirer cet appareil…</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>¿Borrar «{name}» de esta laptop?</source>
        <translation>Effacer «&#xa0;{name}&#xa0;» de cet ordinateur&#xa0;?</translation>
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
        <translation>Tout ce qu’il faut y est. On peut la rouvrir ensuite.</translation>
    </message>
    <message>
        <source>Esto falta todavía. No impide terminar, y se puede abrir de nuevo después.</source>
        <translation>Il manque encore ceci. Cela n’empêche pas de terminer, et on peut la rouvrir ensuite.</translation>
    </message>
    <message>
        <source>¿Terminar la sesión?</source>
        <translation>Terminer la séance&#xa0;?</translation>
    </message>
    <message>
        <source>Terminar la sesión</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>Seguir en la sesión</source>
        <translation>Rester dans la séance</translation>
    </message>
    <message>
        <source>Falta la hora de inicio.</source>
        <translation>L’heure de début manque.</translation>
    </message>
    <message>
        <source>La hora de cierre se pone al terminar.</source>
        <translation>L’heure de fin se met en terminant.</translation>
    </message>
    <message>
        <source>Falta el lugar.</source>
        <translation>Le lieu manque.</translation>
    </message>
    <message>
        <source>No hay nadie marcado como presente.</source>
        <translation>Personne n’est marqué présent.</translation>
    </message>
    <message>
        <source>Hay personas convocadas sin marcar.</source>
        <translation>Des personnes convoquées ne sont pas marquées.</translation>
    </message>
    <message>
        <source>Falta preguntar a algunas personas si se les puede nombrar en el acta.</source>
        <translation>Il reste à demander à certaines personnes si le procès-verbal peut les nommer.</translation>
    </message>
    <message>
        <source>La sesión no tiene agenda.</source>
        <translation>La séance n’a pas d’ordre du jour.</translation>
    </message>
    <message>
        <source>Hay puntos de la agenda sin tratar.</source>
        <translation>Des points de l’ordre du jour n’ont pas été traités.</translation>
    </message>
    <message>
        <source>Quedan temas en el estacionamiento.</source>
        <translation>Des sujets restent de côté.</translation>
    </message>
    <message>
        <source>Falta leer el acta en voz alta.</source>
        <translation>Il reste à lire le procès-verbal à haute voix.</translation>
    </message>
</context>
<context>
    <name>EvidenceBlock</name>
    <message>
        <source>Reservado</source>
        <translation>Réservé</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Agregar una prueba</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Algo más que decir</source>
        <translation>Autre chose à dire</translation>
    </message>
    <message>
        <source>Con permiso de quienes salen o se oyen</source>
        <translation>Avec la permission de qui s’y voit ou s’y entend</translation>
    </message>
    <message>
        <source>Datos de la prueba</source>
        <translation>Données de la preuve</translation>
    </message>
    <message>
        <source>De ninguna en particular</source>
        <translation>D’aucune en particulier</translation>
    </message>
    <message>
        <source>De qué día es</source>
        <translation>De quel jour</translation>
    </message>
    <message>
        <source>Diga en pocas palabras qué es.</source>
        <translation>Dites en peu de mots ce que c’est.</translation>
    </message>
    <message>
        <source>El archivo se guarda cifrado. En la lista viaja solo una imagen pequeña.</source>
        <translation>Le fichier est gardé chiffré. Seule une petite image voyage dans la liste.</translation>
    </message>
    <message>
        <source>Elegir la foto, el escaneo, la grabación o el documento</source>
        <translation>Choisir la photo, le scan, l’enregistrement ou le document</translation>
    </message>
    <message>
        <source>Elegir un archivo…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Guardar la prueba</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>La puede ver toda la mesa</source>
        <translation>Toute la table peut la voir</translation>
    </message>
    <message>
        <source>Nadie de la lista</source>
        <translation>Personne de la liste</translation>
    </message>
    <message>
        <source>O quién, en palabras</source>
        <translation>Ou qui, en mots</translation>
    </message>
    <message>
        <source>Quién la trajo</source>
        <translation>Qui l’a apportée</translation>
    </message>
    <message>
        <source>Qué es, en pocas palabras</source>
        <translation>Ce que c’est, en peu de mots</translation>
    </message>
    <message>
        <source>Qué fuente la dio</source>
        <translation>Quelle source l’a donnée</translation>
    </message>
    <message>
        <source>Sin archivo: solo lo que se vio</source>
        <translation>Sans fichier&#xa0;: seulement ce qu’on a vu</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>sin fecha</source>
        <translation>sans date</translation>
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
        <translation>Tout</translation>
    </message>
    <message>
        <source>Más tipos de nota</source>
        <translation>Autres types de note</translation>
    </message>
    <message>
        <source>Buscar en esta sesión</source>
        <translation>Chercher dans cette séance</translation>
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
        <translation>C’est celle-ci qui fait foi</translation>
    </message>
    <message>
        <source>Revisión {0} · código {1}</source>
        <translation>Révision {0} · code {1}</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Buscar o ir a</source>
        <translation>Chercher ou aller à</translation>
    </message>
    <message>
        <source>Guía</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Lo encontrado</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nada en esta laptop lleva «{0}».</source>
        <translation>Rien sur cet ordinateur ne contient «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Sesión {0}</source>
        <translation>Séance {0}</translation>
    </message>
    <message>
        <source>Una palabra, un nombre, o a dónde ir</source>
        <translation>Un mot, un nom, ou où aller</translation>
    </message>
    <message>
        <source>ir</source>
        <translation>y aller</translation>
    </message>
    <message>
        <source>quedarse aquí</source>
        <translation>rester ici</translation>
    </message>
</context>
<context>
    <name>FingerprintDialog</name>
    <message>
        <source>Huella: {0}</source>
        <translation>Empreinte&#xa0;: {0}</translation>
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
        <translation>À qui donne-t-on la parole&#xa0;?</translation>
    </message>
    <message>
        <source>Dar la palabra</source>
        <translation>Donner la parole</translation>
    </message>
    <message>
        <source>¿Quién pide la palabra?</source>
        <translation>Qui demande la parole&#xa0;?</translation>
    </message>
    <message>
        <source>Poner en la lista</source>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>Nadie está marcado como presente.</source>
        <translation>Personne n’est marqué présent.</translation>
    </message>
    <message>
        <source>No hay jóvenes presentes sin hablar, o no se sabe su edad.</source>
        <translation>Tous les jeunes présents ont parlé, ou leur âge n’est pas connu.</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) en la lista de palabra pedida</source>
        <translation>
            <numerusform>%n personne sur la liste des demandes de parole</numerusform>
            <numerusform>%n personnes sur la liste des demandes de parole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldedColumns</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Desde el comienzo</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Dónde está cada compromiso, sus pruebas y lo que dice cada fuente, sin mezclar.</source>
        <translation>Où en est chaque engagement, ses preuves et ce que dit chaque source, sans mélanger.</translation>
    </message>
    <message>
        <source>El idioma de la mesa</source>
        <translation>La langue de la table</translation>
    </message>
    <message>
        <source>El informe quedó en {0}, sin cifrar.</source>
        <translation>Le rapport est dans {0}, non chiffré.</translation>
    </message>
    <message>
        <source>El informe va a la impresora.</source>
        <translation>Le rapport part à l’imprimante.</translation>
    </message>
    <message>
        <source>El último mes</source>
        <translation>Le dernier mois</translation>
    </message>
    <message>
        <source>Guardar PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Guardar el informe</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Idioma del informe</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Informe de seguimiento</source>
        <translation>Rapport de suivi</translation>
    </message>
    <message>
        <source>Los últimos tres meses</source>
        <translation>Les trois derniers mois</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Para el equipo, con lo reservado</source>
        <translation>Pour l’équipe, avec ce qui est réservé</translation>
    </message>
    <message>
        <source>Período</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>seguimiento-{0}</source>
        <translation>suivi-{0}</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>{0} de {1} cláusulas completas.</source>
        <translation>{0} clauses complètes sur {1}.</translation>
    </message>
    <message>
        <source>Todavía no hay cláusulas.</source>
        <translation>Il n’y a pas encore de clauses.</translation>
    </message>
    <message>
        <source>Cláusula {0}</source>
        <translation>Clause {0}</translation>
    </message>
    <message>
        <source>Faltan {0}</source>
        <translation>{0} manquent</translation>
    </message>
    <message>
        <source>Quitar este compromiso…</source>
        <translation>Retirer cet engagement…</translation>
    </message>
    <message>
        <source>¿Se le podrá dar seguimiento?</source>
        <translation>Pourra-t-on en assurer le suivi&#xa0;?</translation>
    </message>
    <message>
        <source>Compromiso</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Esta cláusula no compromete a nadie todavía: quién hace qué, y para cuándo.</source>
        <translation>Cette clause n’engage encore personne&#xa0;: qui fait quoi, et pour quand.</translation>
    </message>
    <message>
        <source>Agregar compromiso…</source>
        <translation>Ajouter un engagement…</translation>
    </message>
    <message>
        <source>Puede firmarse con huecos. El acta los nombrará para que nadie los olvide.</source>
        <translation>On peut signer avec des lacunes. Le procès-verbal les nommera pour que personne ne les oublie.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Un momento…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>GapTable</name>
    <message>
        <source>Quién</source>
        <translation>Qui</translation>
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
        <translation>Vérif.</translation>
    </message>
    <message>
        <source>Ente</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Si no</source>
        <translation>Sinon</translation>
    </message>
    <message>
        <source>Recur.</source>
        <translation>Ress.</translation>
    </message>
    <message>
        <source>Lo que tiene cada cláusula para darle seguimiento</source>
        <translation>Ce que chaque clause a pour son suivi</translation>
    </message>
    <message>
        <source>está</source>
        <translation>y est</translation>
    </message>
    <message>
        <source>falta</source>
        <translation>manque</translation>
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
            <numerusform>%n changement attend des clés de la coordination.</numerusform>
            <numerusform>%n changements attendent des clés de la coordination.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n espacio(s) no los admite el servidor.</source>
        <translation>
            <numerusform>%n espace n’est pas admis par le serveur.</numerusform>
            <numerusform>%n espaces ne sont pas admis par le serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carpeta para el paquete</source>
        <translation>Dossier pour le paquet</translation>
    </message>
    <message>
        <source>Copiando a {0}</source>
        <translation>Copie vers {0}</translation>
    </message>
    <message>
        <source>Intercambiando con {0}</source>
        <translation>Échange avec {0}</translation>
    </message>
    <message>
        <source>Paquete {0} en {1}: {2}, {3} cambios. Ya puede sacar la memoria.</source>
        <translation>Paquet {0} sur {1}&#xa0;: {2}, {3} changements. Vous pouvez retirer la clé.</translation>
    </message>
    <message>
        <source>Servidor: {0} partes entregadas, {1} recibidas.</source>
        <translation>Serveur&#xa0;: {0} parties remises, {1} reçues.</translation>
    </message>
    <message>
        <source>Si saca la memoria no se pierde nada: la próxima vez sigue donde quedó.</source>
        <translation>Si la clé est retirée rien n’est perdu&#xa0;: la prochaine fois on reprend où l’on était.</translation>
    </message>
    <message>
        <source>Si se corta la conexión no se pierde nada: la próxima vez sigue donde quedó.</source>
        <translation>Si la connexion se coupe rien n’est perdu&#xa0;: la prochaine fois on reprend où l’on était.</translation>
    </message>
</context>
<context>
    <name>GoingPane</name>
    <message numerus="yes">
        <source>%n cambio(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s) que ningún otro equipo tiene</source>
        <translation>
            <numerusform>%n changement qu’aucun autre appareil n’a</numerusform>
            <numerusform>%n changements qu’aucun autre appareil n’a</numerusform>
        </translation>
    </message>
    <message>
        <source>3. ¿Qué va?</source>
        <translation>3. Qu’est-ce qui part&#xa0;?</translation>
    </message>
    <message>
        <source>Acuses de recibo</source>
        <translation>Accusés de réception</translation>
    </message>
    <message>
        <source>Aquí estará lo que va a otros equipos: las mesas, y todavía no hay ninguna.</source>
        <translation>Ce qui part vers d’autres appareils sera ici&#xa0;: les tables, et il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Aquí se verá quién ya leyó lo que salió de este equipo: lo firman los paquetes que vuelven.</source>
        <translation>Ici se verra qui a déjà lu ce qui est sorti de cet appareil&#xa0;: les paquets qui reviennent le signent.</translation>
    </message>
    <message>
        <source>Crear paquete</source>
        <translation>Créer un paquet</translation>
    </message>
    <message>
        <source>Cuánto va</source>
        <translation>Combien part</translation>
    </message>
    <message>
        <source>Del programa</source>
        <translation>Du programme</translation>
    </message>
    <message>
        <source>Espera llaves de la coordinación</source>
        <translation>Attend des clés de la coordination</translation>
    </message>
    <message>
        <source>Intercambiar ahora</source>
        <translation>Échanger maintenant</translation>
    </message>
    <message>
        <source>Paquete {0}</source>
        <translation>Paquet {0}</translation>
    </message>
    <message>
        <source>Para {0}</source>
        <translation>Pour {0}</translation>
    </message>
    <message>
        <source>Qué va</source>
        <translation>Ce qui part</translation>
    </message>
    <message numerus="yes">
        <source>Se quedan aquí: %n cambio(s) privado(s)</source>
        <translation>
            <numerusform>%n changement privé reste ici</numerusform>
            <numerusform>%n changements privés restent ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Sin acuse todavía</source>
        <translation>Pas encore d’accusé</translation>
    </message>
    <message>
        <source>Solo lo que les falta</source>
        <translation>Seulement ce qui manque</translation>
    </message>
    <message>
        <source>Tiene {0} de {1} cambios de este equipo</source>
        <translation>A {0} changements sur {1} de cet appareil</translation>
    </message>
    <message>
        <source>Todo lo que tengo</source>
        <translation>Tout ce que j’ai</translation>
    </message>
    <message>
        <source>Ya está en otros equipos</source>
        <translation>Déjà sur d’autres appareils</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Buscar en la guía</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Capítulos</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Idioma de la guía</source>
        <translation>Langue du guide</translation>
    </message>
    <message>
        <source>La guía está en español y en inglés.</source>
        <translation>Le guide est en espagnol et en anglais.</translation>
    </message>
    <message>
        <source>Nada en la guía lleva «{0}».</source>
        <translation>Rien dans le guide ne contient «&#xa0;{0}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Avisos</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Ayuda</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Guía</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Teclas</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>ImportRosterScreen</name>
    <message>
        <source>Importar lista de personas</source>
        <translation>Importer une liste de personnes</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>{0} · {1} filas</source>
        <translation>{0} · {1} lignes</translation>
    </message>
    <message>
        <source>seguir al paso siguiente</source>
        <translation>passer à l’étape suivante</translation>
    </message>
    <message>
        <source>volver al paso anterior</source>
        <translation>revenir à l’étape précédente</translation>
    </message>
    <message>
        <source>una repetida entra</source>
        <translation>une répétée entre</translation>
    </message>
    <message>
        <source>una repetida queda fuera</source>
        <translation>une répétée reste dehors</translation>
    </message>
    <message>
        <source>Salir sin importar</source>
        <translation>Sortir sans importer</translation>
    </message>
    <message>
        <source>Elegir el archivo…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Sirve la lista como la tenga: Excel, LibreOffice, CSV o una tabla guardada de la web. Elija el archivo o arrástrelo aquí. Nada entra a la mesa hasta el último paso.</source>
        <translation>La liste convient telle que vous l’avez&#xa0;: Excel, LibreOffice, CSV ou un tableau enregistré du web. Choisissez le fichier ou glissez-le ici. Rien n’entre dans la table avant la dernière étape.</translation>
    </message>
    <message>
        <source>Atrás</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Todavía no se ha importado nada</source>
        <translation>Rien n’a encore été importé</translation>
    </message>
    <message>
        <source>Archivo</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columnas</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Repetidas</source>
        <translation>Répétées</translation>
    </message>
    <message>
        <source>Confirmar</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Seguir: ver repetidas</source>
        <translation>Continuer&#xa0;: voir les répétées</translation>
    </message>
    <message>
        <source>Seguir: ver qué va a pasar</source>
        <translation>Continuer&#xa0;: voir ce qui va se passer</translation>
    </message>
    <message>
        <source>Importar la lista</source>
        <translation>Importer la liste</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Volver a las personas</source>
        <translation>Revenir aux personnes</translation>
    </message>
    <message>
        <source>Falta decir en qué columna están los nombres.</source>
        <translation>Il reste à dire dans quelle colonne sont les noms.</translation>
    </message>
    <message>
        <source>Leyendo la lista…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Listas ({0})</source>
        <translation>Listes ({0})</translation>
    </message>
    <message>
        <source>Elegir la lista</source>
        <translation>Choisir la liste</translation>
    </message>
    <message>
        <source>¿Borrar «{0}» de esta laptop?</source>
        <translation>Supprimer «&#xa0;{0}&#xa0;» de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Las personas ya están en la mesa. El archivo no se podrá recuperar desde aquí.</source>
        <translation>Les personnes sont déjà dans la table. Le fichier ne pourra pas être récupéré d’ici.</translation>
    </message>
    <message>
        <source>Borrar el archivo</source>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>Dejarlo donde está</source>
        <translation>Le laisser où il est</translation>
    </message>
    <message>
        <source>El archivo se borró. En una memoria USB puede quedar rastro de él.</source>
        <translation>Le fichier a été supprimé. Une clé USB peut en garder des traces.</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>Día</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Sin lecturas</source>
        <translation>Aucun relevé</translation>
    </message>
    <message>
        <source>Valor</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>alerta</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>aviso</source>
        <translation>avertit</translation>
    </message>
    <message>
        <source>empeora</source>
        <translation>empire</translation>
    </message>
    <message>
        <source>mejora</source>
        <translation>s’améliore</translation>
    </message>
    <message>
        <source>sigue igual</source>
        <translation>inchangé</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message numerus="yes">
        <source>%n trazo(s)</source>
        <translation>
            <numerusform>%n trait</numerusform>
            <numerusform>%n traits</numerusform>
        </translation>
    </message>
    <message>
        <source>Sin trazos</source>
        <translation>Aucun trait</translation>
    </message>
</context>
<context>
    <name>JoinedCard</name>
    <message>
        <source>Deshacer</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Es una propuesta. Léala y cámbiela: cada parte muestra de dónde viene.</source>
        <translation>C’est une proposition. Lisez-la et changez-la&#xa0;: chaque partie montre d’où elle vient.</translation>
    </message>
    <message>
        <source>Guardar versión unida</source>
        <translation>Enregistrer la version commune</translation>
    </message>
    <message>
        <source>Nada de lo que agregó una versión queda fuera.</source>
        <translation>Rien de ce qu’une version a ajouté n’est laissé de côté.</translation>
    </message>
    <message>
        <source>Queda fuera de la {0}: «{1}»</source>
        <translation>Laissé de côté de {0}&#xa0;: «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>Texto de la versión unida</source>
        <translation>Texte de la version commune</translation>
    </message>
    <message>
        <source>Todas las versiones quedan en el historial.</source>
        <translation>Toutes les versions restent dans l’historique.</translation>
    </message>
    <message>
        <source>Versión unida</source>
        <translation>Version commune</translation>
    </message>
    <message>
        <source>de la {0}</source>
        <translation>de {0}</translation>
    </message>
</context>
<context>
    <name>KeptFormDialog</name>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Desechar lo escrito</source>
        <translation>Jeter ce qui est écrit</translation>
    </message>
    <message>
        <source>Ir a su pantalla</source>
        <translation>Aller à son écran</translation>
    </message>
    <message>
        <source>Lo que había escrito</source>
        <translation>Ce que vous aviez écrit</translation>
    </message>
    <message>
        <source>No llegó a guardarse: se bloqueó la laptop, o se quedó sin batería. Abra otra vez ese formulario en su pantalla: encontrará en él lo que había escrito.</source>
        <translation>Il n’a pas été enregistré&#xa0;: l’ordinateur s’est verrouillé, ou la batterie s’est vidée. Ouvrez à nouveau ce formulaire sur son écran&#xa0;: vous y retrouverez ce que vous aviez écrit.</translation>
    </message>
</context>
<context>
    <name>KeptForms</name>
    <message>
        <source>Aquí está lo que había escrito y no llegó a guardarse.</source>
        <translation>Voici ce que vous aviez écrit et qui n’avait pas été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>Quedó %n formulario(s) sin guardar. Lo escrito está aquí, cifrado.</source>
        <translation>
            <numerusform>Un formulaire est resté sans être enregistré. Ce qui a été écrit est ici, chiffré.</numerusform>
            <numerusform>%n formulaires sont restés sans être enregistrés. Ce qui a été écrit est ici, chiffré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ver lo escrito…</source>
        <translation>Voir ce qui est écrit…</translation>
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
    <name>Lacking</name>
    <message>
        <source>Cláusulas que no comprometen a nadie</source>
        <translation>Clauses qui n’engagent personne</translation>
    </message>
    <message>
        <source>Cláusulas sin posiciones</source>
        <translation>Clauses sans positions</translation>
    </message>
    <message>
        <source>Compromisos con huecos</source>
        <translation>Engagements incomplets</translation>
    </message>
    <message>
        <source>Deben consultar a su asamblea</source>
        <translation>Elles doivent consulter leur assemblée</translation>
    </message>
    <message>
        <source>Posiciones por confirmar: el texto cambió después</source>
        <translation>Positions à confirmer&#xa0;: le texte a changé ensuite</translation>
    </message>
    <message>
        <source>Texto entre corchetes: así no se puede cerrar</source>
        <translation>Texte entre crochets&#xa0;: on ne peut pas clore ainsi</translation>
    </message>
    <message>
        <source>Versiones por decidir: así no se puede cerrar</source>
        <translation>Versions à trancher&#xa0;: on ne peut pas clore ainsi</translation>
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
        <translation>Vous pouvez les changer à tout moment&#xa0;: le texte avec Ctrl et plus ou moins, le thème avec F12.</translation>
    </message>
    <message>
        <source>Tamaño de la letra</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Traer una copia de respaldo…</source>
        <translation>Apporter une copie de sauvegarde…</translation>
    </message>
    <message>
        <source>¿Ya trabajaba en otra laptop y tiene la copia que hizo de ella?</source>
        <translation>Vous travailliez déjà sur un autre ordinateur et vous avez la copie que vous en aviez faite&#xa0;?</translation>
    </message>
</context>
<context>
    <name>LedgerFigure</name>
    <message>
        <source>Invitadas</source>
        <translation>Invitées</translation>
    </message>
    <message>
        <source>Presentes</source>
        <translation>Présentes</translation>
    </message>
    <message>
        <source>Hablaron</source>
        <translation>Ont parlé</translation>
    </message>
    <message>
        <source>Firmaron</source>
        <translation>Ont signé</translation>
    </message>
    <message>
        <source>Grupo</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Todas</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Mujeres</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Hombres</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Menores de 30 años</source>
        <translation>Moins de 30 ans</translation>
    </message>
    <message>
        <source>De 30 años o más</source>
        <translation>30 ans ou plus</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>abrir</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>cambiar datos</source>
        <translation>modifier les données</translation>
    </message>
    <message>
        <source>quitar</source>
        <translation>retirer</translation>
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
        <translation>Il prévient avant, et il suffit d’appuyer sur une touche pour continuer. Ce qui est à moitié écrit reste gardé.</translation>
    </message>
    <message>
        <source>Bloquear ahora</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Bloqueo</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Si nadie la toca, se bloquea en</source>
        <translation>Si personne n’y touche, verrouiller après</translation>
    </message>
</context>
<context>
    <name>LockedNotice</name>
    <message>
        <source>El texto está cerrado: así lo decidieron las partes</source>
        <translation>Le texte est clos&#xa0;: les parties en ont décidé ainsi</translation>
    </message>
    <message>
        <source>El texto está firmado y ya no se cambia</source>
        <translation>Le texte est signé et ne change plus</translation>
    </message>
    <message>
        <source>Este acuerdo se retiró de la mesa</source>
        <translation>Cet accord a été retiré de la table</translation>
    </message>
    <message>
        <source>Su texto y su historia quedan como estaban.</source>
        <translation>Son texte et son historique restent tels quels.</translation>
    </message>
    <message>
        <source>{0} Lo que las partes acuerden después va en un acuerdo nuevo.</source>
        <translation>{0} Ce que les parties conviendront ensuite ira dans un nouvel accord.</translation>
    </message>
    <message>
        <source>{0} Para cambiarlo, vuelva a abrirlo: lo cerrado queda guardado.</source>
        <translation>{0} Pour le modifier, rouvrez-le&#xa0;: ce qui était clos reste conservé.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Claros</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Colores</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Como el sistema</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ir a verlo</source>
        <translation>Aller voir</translation>
    </message>
    <message>
        <source>Mucho contraste</source>
        <translation>Fort contraste</translation>
    </message>
    <message>
        <source>Oscuros</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Pantalla</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Tamaño de la letra</source>
        <translation>Taille des lettres</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message numerus="yes">
        <source>%n cambio(s) ya cuenta(n).</source>
        <translation>
            <numerusform>%n changement compte désormais.</numerusform>
            <numerusform>%n changements comptent désormais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aceptarlo</source>
        <translation>L’accepter</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Contará todo lo que {0} escribió después de retirarlo, hasta donde llegó aquí.</source>
        <translation>Tout ce que {0} a écrit après son retrait comptera, pour autant que c’est arrivé ici.</translation>
    </message>
    <message>
        <source>De sus cambios hay aquí {0} de {1}.</source>
        <translation>De ses changements, {0} sur {1} sont ici.</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Dejarlo aparte</source>
        <translation>Laisser à part</translation>
    </message>
    <message numerus="yes">
        <source>En %n espacio(s) no coordina este equipo y allí sigue: pídalo a quien los coordina.</source>
        <translation>
            <numerusform>Dans %n espace cet appareil ne coordonne pas et l’autre y reste&#xa0;: demandez à qui le coordonne.</numerusform>
            <numerusform>Dans %n espaces cet appareil ne coordonne pas et l’autre y reste&#xa0;: demandez à qui les coordonne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En %n mesa(s) no coordina este equipo: allí debe admitirlo quien coordina.</source>
        <translation>
            <numerusform>Cet appareil ne coordonne pas %n table&#xa0;: sa coordination doit l’y admettre.</numerusform>
            <numerusform>Cet appareil ne coordonne pas %n tables&#xa0;: leur coordination doit l’y admettre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entró en «{0}». Compare esta huella, en persona o por teléfono, con la que ve {1} en su pantalla. Si no es la misma, no comparta nada y avise a la coordinación.</source>
        <translation>Vous êtes dans «&#xa0;{0}&#xa0;». Comparez cette empreinte, en personne ou par téléphone, avec celle que voit {1} sur son écran. Si ce n’est pas la même, ne partagez rien et avertissez la coordination.</translation>
    </message>
    <message>
        <source>Equipo retirado. La retirada viaja con el próximo paquete.</source>
        <translation>Appareil retiré. Le retrait voyage avec le prochain paquet.</translation>
    </message>
    <message>
        <source>Es la misma</source>
        <translation>C’est la même</translation>
    </message>
    <message>
        <source>Guardar la tarjeta</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>Guardar la tarjeta…</source>
        <translation>Enregistrer la carte…</translation>
    </message>
    <message>
        <source>Invitación</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Invitación hecha: solo la abre ese equipo. Entréguela; con el próximo paquete le llega lo demás.</source>
        <translation>Invitation faite&#xa0;: seul cet appareil l’ouvre. Remettez-la&#xa0;; le reste arrive avec le prochain paquet.</translation>
    </message>
    <message>
        <source>La tarjeta no es secreta: pásela por memoria, correo o mensaje a quien coordina. Después lean esta huella en voz alta, cada quien en su pantalla.</source>
        <translation>La carte n’est pas secrète&#xa0;: passez-la par clé, courriel ou message à qui coordonne. Puis lisez cette empreinte à haute voix, chacun à son écran.</translation>
    </message>
    <message>
        <source>Lo que escribió hasta hoy queda. Lo que llegue después se guarda aparte, sin contar, hasta que alguien lo acepte. Las llaves cambian para los demás. Lo que ese equipo ya tiene no se le puede quitar.</source>
        <translation>Ce qu’il a écrit jusqu’ici reste. Ce qui arrivera ensuite est gardé à part, sans compter, jusqu’à ce que quelqu’un l’accepte. Les clés changent pour les autres. Ce que cet appareil a déjà ne peut lui être repris.</translation>
    </message>
    <message>
        <source>Retirar el equipo</source>
        <translation>Retirer l’appareil</translation>
    </message>
    <message>
        <source>Su tarjeta no ha llegado a este equipo, por eso no hay huella que comparar.</source>
        <translation>Sa carte n’est pas arrivée ici, il n’y a donc pas d’empreinte à comparer.</translation>
    </message>
    <message>
        <source>Tarjeta de este equipo</source>
        <translation>Carte de cet appareil</translation>
    </message>
    <message>
        <source>Tarjeta guardada. Entréguela.</source>
        <translation>Carte enregistrée. Remettez-la.</translation>
    </message>
    <message>
        <source>Tarjetas que le dieron</source>
        <translation>Cartes reçues</translation>
    </message>
    <message numerus="yes">
        <source>Y %n más sin confirmar: de cada uno habla un solo equipo, que no es el suyo.</source>
        <translation>
            <numerusform>Et %n de plus, sans confirmation&#xa0;: un seul appareil en parle, et pas le sien.</numerusform>
            <numerusform>Et %n de plus, sans confirmation&#xa0;: de chacun un seul appareil parle, et pas le sien.</numerusform>
        </translation>
    </message>
    <message>
        <source>el programa</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>quien le invitó</source>
        <translation>qui vous a invité</translation>
    </message>
    <message>
        <source>tarjeta</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>¿Aceptar lo que escribió después?</source>
        <translation>Accepter ce qu’il a écrit après&#xa0;?</translation>
    </message>
    <message>
        <source>¿Es de verdad quien le invitó?</source>
        <translation>Est-ce bien la personne qui vous a invité&#xa0;?</translation>
    </message>
    <message>
        <source>¿Retirar {0}?</source>
        <translation>Retirer {0}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>MethodDialog</name>
    <message>
        <source>Elegir un método</source>
        <translation>Choisir une méthode</translation>
    </message>
    <message>
        <source>La mesa recibe una copia de sus etapas, condiciones, habilidades y escalas. Lo que ya escribieron las partes queda, y todo se puede cambiar con ellas.</source>
        <translation>La table reçoit une copie de ses étapes, conditions, compétences et échelles. Ce que les parties ont déjà écrit reste, et tout peut être changé avec elles.</translation>
    </message>
    <message>
        <source>Método</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Tomar este método</source>
        <translation>Prendre cette méthode</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Sus datos no han llegado</source>
        <translation>Ses données ne sont pas arrivées</translation>
    </message>
    <message>
        <source>Falta</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Dice: «{0}»</source>
        <translation>Dit&#xa0;: «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Firma simple en pantalla, {0}, según el reloj del equipo.</source>
        <translation>Signature simple à l’écran, {0}, selon l’horloge de l’appareil.</translation>
    </message>
    <message>
        <source>Firma {0}.</source>
        <translation>{0} signe.</translation>
    </message>
    <message>
        <source>Testigo: {0}.</source>
        <translation>Témoin&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Después, en {0}.</source>
        <translation>Ensuite, à {0}.</translation>
    </message>
</context>
<context>
    <name>MinutesChecks</name>
    <message>
        <source>{0} y {1} más</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>Fecha, hora y lugar</source>
        <translation>Date, heure et lieu</translation>
    </message>
    <message>
        <source>El municipio es un código que no se conoce y el acta no lo dice: revise el país de la mesa</source>
        <translation>La commune est un code inconnu et le procès-verbal ne l’imprime pas&#xa0;: vérifiez le pays de la table</translation>
    </message>
    <message>
        <source>Hora de cierre</source>
        <translation>Heure de fin</translation>
    </message>
    <message>
        <source>No se anotó la agenda</source>
        <translation>L’ordre du jour n’a pas été noté</translation>
    </message>
    <message>
        <source>Quórum anotado</source>
        <translation>Quorum noté</translation>
    </message>
    <message>
        <source>A todas las personas se les preguntó si se les nombra</source>
        <translation>On a demandé à toutes si elles peuvent être nommées</translation>
    </message>
    <message numerus="yes">
        <source>%n cláusula(s) con texto abierto entre corchetes</source>
        <translation>
            <numerusform>%n clause avec du texte ouvert entre crochets</numerusform>
            <numerusform>%n clauses avec du texte ouvert entre crochets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) de la lista sin marcar</source>
        <translation>
            <numerusform>%n personne de la liste n’est pas marquée</numerusform>
            <numerusform>%n personnes de la liste ne sont pas marquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda anotada</source>
        <translation>Ordre du jour noté</translation>
    </message>
    <message>
        <source>El resumen en {0} no se ha leído en voz alta</source>
        <translation>Le résumé en {0} n’a pas été lu à haute voix</translation>
    </message>
    <message numerus="yes">
        <source>El texto nombra a %n persona(s) reservada(s); corríjalo antes de imprimir</source>
        <translation>
            <numerusform>Le texte nomme %n personne réservée&#xa0;; corrigez avant d’imprimer</numerusform>
            <numerusform>Le texte nomme %n personnes réservées&#xa0;; corrigez avant d’imprimer</numerusform>
        </translation>
    </message>
    <message>
        <source>Hubo varios idiomas y no se anotó quién interpretó</source>
        <translation>Plusieurs langues ont été parlées et l’interprète n’a pas été noté</translation>
    </message>
    <message>
        <source>Intérprete: {0}</source>
        <translation>Interprète&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Leída en voz alta</source>
        <translation>Lu à haute voix</translation>
    </message>
    <message>
        <source>Ninguna cláusula con texto entre corchetes</source>
        <translation>Aucune clause avec du texte entre crochets</translation>
    </message>
    <message>
        <source>Ninguna preocupación sale con nombre</source>
        <translation>Aucune préoccupation ne paraît avec un nom</translation>
    </message>
    <message>
        <source>Resumen en {0}</source>
        <translation>Résumé en {0}</translation>
    </message>
    <message>
        <source>Se habló en {0} y el acta no lleva resumen en ese idioma</source>
        <translation>On a parlé en {0} et le procès-verbal n’a pas de résumé dans cette langue</translation>
    </message>
    <message>
        <source>Toda la lista está marcada</source>
        <translation>Toute la liste est marquée</translation>
    </message>
    <message>
        <source>Cláusulas con su seguimiento completo</source>
        <translation>Clauses au suivi complet</translation>
    </message>
    <message>
        <source>Reservas con sus palabras</source>
        <translation>Réserves avec leurs mots</translation>
    </message>
    <message>
        <source>Acuerdos con el texto cerrado</source>
        <translation>Accords au texte clos</translation>
    </message>
    <message>
        <source>Sin hora de inicio el acta no puede ser definitiva</source>
        <translation>Sans heure de début, le procès-verbal ne peut être définitif</translation>
    </message>
    <message>
        <source>Sin versiones por decidir</source>
        <translation>Aucune version à trancher</translation>
    </message>
    <message>
        <source>No falta ningún cambio por llegar</source>
        <translation>Aucun changement n’est encore attendu</translation>
    </message>
    <message>
        <source>Falta la hora de inicio o el lugar</source>
        <translation>L’heure de début ou le lieu manque</translation>
    </message>
    <message>
        <source>Falta la hora de cierre</source>
        <translation>L’heure de fin manque</translation>
    </message>
    <message>
        <source>No se anotó el quórum</source>
        <translation>Le quorum n’a pas été noté</translation>
    </message>
    <message>
        <source>Nadie está marcado como presente</source>
        <translation>Personne n’est marqué présent</translation>
    </message>
    <message>
        <source>No se ha leído en voz alta</source>
        <translation>Il n’a pas été lu à haute voix</translation>
    </message>
    <message>
        <source>Ninguna nota es para el acta</source>
        <translation>Aucune note n’est pour le procès-verbal</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) presente(s)</source>
        <translation>
            <numerusform>%n personne présente</numerusform>
            <numerusform>%n personnes présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A %n persona(s) no se les preguntó si se les nombra: saldrán reservadas</source>
        <translation>
            <numerusform>On n’a pas demandé à %n personne si elle peut être nommée&#xa0;: elle paraîtra réservée</numerusform>
            <numerusform>On n’a pas demandé à %n personnes si elles peuvent être nommées&#xa0;: elles paraîtront réservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nombre(s) reservado(s), ocultos</source>
        <translation>
            <numerusform>%n nom réservé, caché</numerusform>
            <numerusform>%n noms réservés, cachés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s) para el acta</source>
        <translation>
            <numerusform>%n note pour le procès-verbal</numerusform>
            <numerusform>%n notes pour le procès-verbal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s) del equipo o privadas, fuera</source>
        <translation>
            <numerusform>%n note de l’équipe ou privée, dehors</numerusform>
            <numerusform>%n notes de l’équipe ou privées, dehors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preocupación(es) salen con nombre; las leerá toda la mesa</source>
        <translation>
            <numerusform>%n préoccupation paraît avec un nom&#xa0;; toute la table la lira</numerusform>
            <numerusform>%n préoccupations paraissent avec un nom&#xa0;; toute la table les lira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cláusula(s) con huecos; el acta los nombra</source>
        <translation>
            <numerusform>%n clause avec des lacunes&#xa0;; le procès-verbal les nomme</numerusform>
            <numerusform>%n clauses avec des lacunes&#xa0;; le procès-verbal les nomme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserva(s) sin palabras</source>
        <translation>
            <numerusform>%n réserve sans mots</numerusform>
            <numerusform>%n réserves sans mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acuerdo(s) con el texto abierto</source>
        <translation>
            <numerusform>%n accord au texte ouvert</numerusform>
            <numerusform>%n accords au texte ouvert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dato(s) con dos versiones sin decidir: así no puede ser definitiva</source>
        <translation>
            <numerusform>%n donnée a deux versions non tranchées&#xa0;: il ne peut pas être définitif ainsi</numerusform>
            <numerusform>%n données ont deux versions non tranchées&#xa0;: il ne peut pas être définitif ainsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faltan %n cambio(s) que no han llegado</source>
        <translation>
            <numerusform>%n changement n’est pas arrivé</numerusform>
            <numerusform>%n changements ne sont pas arrivés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesDialogs</name>
    <message>
        <source>¿Dejar definitiva esta acta?</source>
        <translation>Rendre ce procès-verbal définitif&#xa0;?</translation>
    </message>
    <message>
        <source>Dejarla definitiva</source>
        <translation>Le rendre définitif</translation>
    </message>
    <message>
        <source>Seguir revisando</source>
        <translation>Continuer à relire</translation>
    </message>
    <message>
        <source>El texto queda como está y ya no cambia. Si algo hay que corregir, se hará otra revisión que nombra a esta.</source>
        <translation>Le texte reste tel quel et ne change plus. S’il faut corriger, on fera une autre révision qui nomme celle-ci.</translation>
    </message>
    <message>
        <source>Por qué corrige la {0}</source>
        <translation>Pourquoi on corrige la {0}</translation>
    </message>
    <message>
        <source>Escriba por qué, en una línea. Sale en el acta.</source>
        <translation>Écrivez pourquoi, en une ligne. Cela figure dans le procès-verbal.</translation>
    </message>
    <message>
        <source>¿Qué dedo puso {0}?</source>
        <translation>Quel doigt {0} a-t-elle posé&#xa0;?</translation>
    </message>
    <message>
        <source>Anotar la huella</source>
        <translation>Noter l’empreinte</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Dedo</source>
        <translation>Doigt</translation>
    </message>
    <message>
        <source>¿Quién firma a ruego de {0}?</source>
        <translation>Qui signe à la demande de {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Anotar firma a ruego</source>
        <translation>Noter la signature à la demande</translation>
    </message>
    <message>
        <source>Firma a ruego: la persona pone su huella, otra firma por ella y una más da fe.</source>
        <translation>Signature à la demande&#xa0;: la personne pose son empreinte, une autre signe pour elle et une de plus en atteste.</translation>
    </message>
    <message>
        <source>Elija a la persona</source>
        <translation>Choisissez la personne</translation>
    </message>
    <message>
        <source>Sin testigo</source>
        <translation>Sans témoin</translation>
    </message>
    <message>
        <source>No puso huella</source>
        <translation>Pas d’empreinte</translation>
    </message>
    <message>
        <source>Firma por ella</source>
        <translation>Signe pour elle</translation>
    </message>
    <message>
        <source>Testigo</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Huella de la persona</source>
        <translation>Empreinte de la personne</translation>
    </message>
    <message>
        <source>Falta decir quién firma.</source>
        <translation>Il reste à dire qui signe.</translation>
    </message>
    <message>
        <source>¿Dónde firmó {0} después?</source>
        <translation>Où {0} a-t-elle signé ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>Anotar la firma</source>
        <translation>Noter la signature</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Escriba el lugar donde firmó.</source>
        <translation>Écrivez le lieu où elle a signé.</translation>
    </message>
    <message>
        <source>¿Imprimir el borrador?</source>
        <translation>Imprimer le brouillon&#xa0;?</translation>
    </message>
    <message>
        <source>¿Imprimir el acta?</source>
        <translation>Imprimer le procès-verbal&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n página(s) por copia.</source>
        <translation>
            <numerusform>%n page par exemplaire.</numerusform>
            <numerusform>%n pages par exemplaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Copias</source>
        <translation>Exemplaires</translation>
    </message>
</context>
<context>
    <name>MinutesScreen</name>
    <message>
        <source>Acta</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Acta No. {0}</source>
        <translation>Procès-verbal nº {0}</translation>
    </message>
    <message>
        <source>Sesión</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Hay dos definitivas: falta decir cuál rige</source>
        <translation>Il y a deux définitifs&#xa0;: il reste à dire lequel prévaut</translation>
    </message>
    <message>
        <source>Borrador</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Definitiva {0}</source>
        <translation>Définitif {0}</translation>
    </message>
    <message>
        <source>Código {0}, revisión {1}</source>
        <translation>Code {0}, révision {1}</translation>
    </message>
    <message>
        <source>página siguiente</source>
        <translation>page suivante</translation>
    </message>
    <message>
        <source>página anterior</source>
        <translation>page précédente</translation>
    </message>
    <message>
        <source>la persona elegida firma</source>
        <translation>la personne choisie signe</translation>
    </message>
    <message>
        <source>pone su huella</source>
        <translation>pose son empreinte</translation>
    </message>
    <message>
        <source>firma a ruego</source>
        <translation>signe à la demande</translation>
    </message>
    <message>
        <source>Adjuntar escaneo…</source>
        <translation>Joindre un scan…</translation>
    </message>
    <message>
        <source>Constancia de firmas…</source>
        <translation>Constat des signatures…</translation>
    </message>
    <message>
        <source>Elija en la lista a la persona que firma.</source>
        <translation>Choisissez dans la liste la personne qui signe.</translation>
    </message>
    <message>
        <source>Escaneos y copias</source>
        <translation>Scans et copies</translation>
    </message>
    <message>
        <source>Firmar en pantalla…</source>
        <translation>Signer à l’écran…</translation>
    </message>
    <message>
        <source>Firmas</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Lo que pasa en papel</source>
        <translation>Ce qui se passe sur papier</translation>
    </message>
    <message>
        <source>Más</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Otra revisión…</source>
        <translation>Autre révision…</translation>
    </message>
    <message>
        <source>firma en la pantalla</source>
        <translation>signe à l’écran</translation>
    </message>
    <message>
        <source>no firma, con sus palabras</source>
        <translation>ne signe pas, avec ses mots</translation>
    </message>
    <message>
        <source>pone su sello</source>
        <translation>appose son cachet</translation>
    </message>
    <message>
        <source>quitar lo anotado</source>
        <translation>retirer ce qui a été noté</translation>
    </message>
    <message>
        <source>Dejar definitiva…</source>
        <translation>Rendre définitif…</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Imprimir borrador</source>
        <translation>Imprimer le brouillon</translation>
    </message>
    <message>
        <source>Exportar una copia…</source>
        <translation>Exporter une copie…</translation>
    </message>
    <message>
        <source>Firmó después, en otro lugar…</source>
        <translation>A signé ensuite, ailleurs…</translation>
    </message>
    <message>
        <source>{0} de {1} personas resueltas</source>
        <translation>{0} personnes réglées sur {1}</translation>
    </message>
    <message>
        <source>Todavía no hay sesiones. El acta nace de una sesión.</source>
        <translation>Il n’y a pas encore de séances. Le procès-verbal naît d’une séance.</translation>
    </message>
    <message>
        <source>revisión {0} ({1})</source>
        <translation>révision {0} ({1})</translation>
    </message>
    <message>
        <source>La leerán: quienes son miembros de la mesa, y quien reciba el papel.</source>
        <translation>Le liront&#xa0;: les membres de la table, et qui recevra le papier.</translation>
    </message>
    <message>
        <source>Copia reducida para {0}, sin números de documento.</source>
        <translation>Copie réduite pour {0}, sans numéros de pièce.</translation>
    </message>
    <message>
        <source>El acta es definitiva. Código {0}, revisión {1}.</source>
        <translation>Le procès-verbal est définitif. Code {0}, révision {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n página(s) van a la impresora.</source>
        <translation>
            <numerusform>%n page part à l’imprimante.</numerusform>
            <numerusform>%n pages partent à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>¿Exportar una copia sin cifrar?</source>
        <translation>Exporter une copie non chiffrée&#xa0;?</translation>
    </message>
    <message>
        <source>El archivo queda fuera de la protección de este programa: lo puede abrir quien tenga la laptop o la memoria donde lo guarde. Para firmar basta imprimir desde aquí.</source>
        <translation>Le fichier sort de la protection de ce programme&#xa0;: quiconque a l’ordinateur ou la clé où vous le gardez peut l’ouvrir. Pour signer, imprimer d’ici suffit.</translation>
    </message>
    <message>
        <source>Elegir dónde</source>
        <translation>Choisir où</translation>
    </message>
    <message>
        <source>No exportar</source>
        <translation>Ne pas exporter</translation>
    </message>
    <message>
        <source>Exportar una copia</source>
        <translation>Exporter une copie</translation>
    </message>
    <message>
        <source>La copia quedó en {0}, sin cifrar.</source>
        <translation>La copie est dans {0}, non chiffrée.</translation>
    </message>
    <message>
        <source>{0}, con su sello</source>
        <translation>{0}, avec son sceau</translation>
    </message>
    <message>
        <source>¿Quitar lo anotado de {0}?</source>
        <translation>Retirer ce qui a été noté de {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Se quita de la lista de firmas: {0}. El historial lo recuerda.</source>
        <translation>C’est retiré de la liste des signatures&#xa0;: {0}. L’historique s’en souvient.</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>MinutesSteps</name>
    <message>
        <source>Adjuntar escaneo</source>
        <translation>Joindre le scan</translation>
    </message>
    <message>
        <source>Dejar definitiva</source>
        <translation>Rendre définitif</translation>
    </message>
    <message>
        <source>Entregar copias</source>
        <translation>Remettre les copies</translation>
    </message>
    <message>
        <source>Imprimir y firmar</source>
        <translation>Imprimer et signer</translation>
    </message>
    <message>
        <source>Revisar</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>Alguna palabra no es la de la hoja. Compare una por una, en orden.</source>
        <translation>Un mot n’est pas celui de la feuille. Comparez un par un, dans l’ordre.</translation>
    </message>
    <message>
        <source>Comprobar y terminar</source>
        <translation>Vérifier et terminer</translation>
    </message>
    <message>
        <source>Copiarla a mano</source>
        <translation>La copier à la main</translation>
    </message>
    <message>
        <source>Hoja de recuperación nueva</source>
        <translation>Nouvelle feuille de récupération</translation>
    </message>
    <message>
        <source>Imprimir hoja</source>
        <translation>Imprimer la feuille</translation>
    </message>
    <message>
        <source>La hoja anterior ya no abre este espacio. No se guarda copia de estas palabras en la laptop.</source>
        <translation>L’ancienne feuille n’ouvre plus cet espace. Aucune copie de ces mots n’est gardée sur l’ordinateur.</translation>
    </message>
    <message>
        <source>Palabra</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Para comprobar, escriba las doce palabras de su hoja:</source>
        <translation>Pour vérifier, écrivez les douze mots de votre feuille&#xa0;:</translation>
    </message>
    <message>
        <source>Póngala en papel ahora</source>
        <translation>Mettez-la sur papier maintenant</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Volver a la sesión{0}</source>
        <translation>Revenir à la séance{0}</translation>
    </message>
    <message>
        <source>Abrir sesión{0}</source>
        <translation>Ouvrir la séance{0}</translation>
    </message>
    <message>
        <source>Asistencia</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Ver agenda</source>
        <translation>Voir l’ordre du jour</translation>
    </message>
    <message>
        <source>SESIÓN EN CURSO</source>
        <translation>SÉANCE EN COURS</translation>
    </message>
    <message>
        <source>SESIÓN EN PAUSA</source>
        <translation>SÉANCE EN PAUSE</translation>
    </message>
    <message>
        <source>PRÓXIMA SESIÓN</source>
        <translation>PROCHAINE SÉANCE</translation>
    </message>
    <message>
        <source>PRÓXIMA SESIÓN · YA ES HORA</source>
        <translation>PROCHAINE SÉANCE · C’EST L’HEURE</translation>
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
        <translation>PROCHAINE SÉANCE · DANS {0}</translation>
    </message>
    <message>
        <source>{0} a {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n convocada(s)</source>
        <translation>
            <numerusform>%n convoquée</numerusform>
            <numerusform>%n convoquées</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} de {1} partes</source>
        <translation>{0} parties sur {1}</translation>
    </message>
    <message>
        <source>Convocatoria</source>
        <translation>Convocation</translation>
    </message>
    <message>
        <source>sin fecha de convocatoria</source>
        <translation>sans date de convocation</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message numerus="yes">
        <source>%n punto(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>sin puntos</source>
        <translation>aucun point</translation>
    </message>
    <message>
        <source>Lista de personas</source>
        <translation>Liste de personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>nadie en la lista</source>
        <translation>personne sur la liste</translation>
    </message>
    <message>
        <source>Intérprete</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>falta intérprete</source>
        <translation>il manque l’interprète</translation>
    </message>
</context>
<context>
    <name>NoMesa</name>
    <message>
        <source>Ir a Mesas</source>
        <translation>Aller aux Tables</translation>
    </message>
</context>
<context>
    <name>NoteActs</name>
    <message>
        <source>Historia de la nota</source>
        <translation>Histoire de la note</translation>
    </message>
    <message>
        <source>Nota borrada</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Nota corregida</source>
        <translation>Note corrigée</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Corregir la nota</source>
        <translation>Corriger la note</translation>
    </message>
    <message>
        <source>Palabras de la nota</source>
        <translation>Mots de la note</translation>
    </message>
    <message>
        <source>Tipo de nota</source>
        <translation>Type de note</translation>
    </message>
    <message>
        <source>Quién habla</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Quién la lee</source>
        <translation>Qui la lit</translation>
    </message>
    <message>
        <source>Ver lo nuevo</source>
        <translation>Voir le nouveau</translation>
    </message>
    <message>
        <source>Si guarda lo suyo, quedan las dos versiones y alguien decide.</source>
        <translation>Si vous enregistrez la vôtre, les deux versions restent et quelqu’un tranche.</translation>
    </message>
    <message>
        <source>Esta nota cambió en otro equipo.</source>
        <translation>Cette note a changé sur un autre appareil.</translation>
    </message>
    <message>
        <source>Borrar la nota</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Dejar como está</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Historia…</source>
        <translation>Histoire…</translation>
    </message>
    <message>
        <source>Llevar a un acuerdo…</source>
        <translation>Porter à un accord…</translation>
    </message>
    <message>
        <source>Nadie en particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>¿Quién habla?</source>
        <translation>Qui parle&#xa0;?</translation>
    </message>
    <message>
        <source>Poner</source>
        <translation>Mettre</translation>
    </message>
    <message>
        <source>Nadie</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>NoteKinds</name>
    <message>
        <source>Estacionar</source>
        <translation>Mettre de côté</translation>
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
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Propuestas</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Preguntas</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Necesidades</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Preocupaciones</source>
        <translation>Préoccupations</translation>
    </message>
    <message>
        <source>Intereses</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Acuerdos</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Desacuerdos</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Estacionado</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Observaciones</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Decisiones</source>
        <translation>Décisions</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Aquí queda lo que el programa le avise hoy.</source>
        <translation>Ce que le programme vous dit aujourd’hui reste ici.</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Borrador de lo que está ahora</source>
        <translation>Brouillon de ce qui est là</translation>
    </message>
    <message>
        <source>Con firmas en pantalla y sello</source>
        <translation>Avec signatures à l’écran et sceau</translation>
    </message>
    <message>
        <source>De un acta ya definitiva se hace una copia para leer, que no se firma.</source>
        <translation>D’un procès-verbal déjà définitif, on fait une copie à lire, qui ne se signe pas.</translation>
    </message>
    <message>
        <source>Definitiva, revisión {0}</source>
        <translation>Définitif, révision {0}</translation>
    </message>
    <message>
        <source>Este equipo sella el acta definitiva con lo que se ha firmado en pantalla hasta ahora.</source>
        <translation>Cet appareil scelle le procès-verbal définitif avec ce qui a été signé à l’écran jusqu’ici.</translation>
    </message>
    <message>
        <source>Letra grande (14 puntos)</source>
        <translation>Gros caractères (14 points)</translation>
    </message>
    <message>
        <source>Lista de asistencia al final</source>
        <translation>Liste de présence à la fin</translation>
    </message>
    <message>
        <source>Qué se ve</source>
        <translation>Ce qu’on voit</translation>
    </message>
    <message>
        <source>{0}, resumen en {1}</source>
        <translation>{0}, résumé en {1}</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Idioma del acta</source>
        <translation>Langue du procès-verbal</translation>
    </message>
    <message>
        <source>La mesa</source>
        <translation>La table</translation>
    </message>
    <message>
        <source>Copia para</source>
        <translation>Exemplaire pour</translation>
    </message>
    <message>
        <source>Antes de dejarla definitiva</source>
        <translation>Avant de le rendre définitif</translation>
    </message>
    <message>
        <source>Lo que está ahora en el registro</source>
        <translation>Ce qui est maintenant dans le registre</translation>
    </message>
    <message>
        <source>El texto ya no cambia: la misma acta imprime siempre igual. Para corregir se hace otra revisión.</source>
        <translation>Le texte ne change plus&#xa0;: le même procès-verbal s’imprime toujours pareil. Pour corriger, on fait une autre révision.</translation>
    </message>
    <message>
        <source>Nada de esto impide imprimir. El borrador dice que no tiene validez.</source>
        <translation>Rien de cela n’empêche d’imprimer. Le brouillon dit qu’il n’a pas de validité.</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Corregir sus datos…</source>
        <translation>Corriger ses données…</translation>
    </message>
    <message>
        <source>Dejarla cifrada</source>
        <translation>La laisser chiffrée</translation>
    </message>
    <message>
        <source>El original todavía no ha llegado. Viaja en una memoria, o cuando haya buena conexión.</source>
        <translation>L’original n’est pas encore arrivé. Il voyage sur une clé, ou quand la connexion est bonne.</translation>
    </message>
    <message>
        <source>Este archivo no se puede ver aquí. Exporte una copia para abrirlo.</source>
        <translation>Ce fichier ne peut pas être vu ici. Exportez une copie pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Exportar la copia</source>
        <translation>Exporter la copie</translation>
    </message>
    <message>
        <source>Exportar una copia</source>
        <translation>Exporter une copie</translation>
    </message>
    <message>
        <source>Exportar una copia…</source>
        <translation>Exporter une copie…</translation>
    </message>
    <message>
        <source>La copia queda fuera de lo cifrado: quien tenga esa memoria o carpeta la puede ver.</source>
        <translation>La copie sort de ce qui est chiffré&#xa0;: quiconque a cette clé ou ce dossier peut la voir.</translation>
    </message>
    <message>
        <source>Quitar la prueba</source>
        <translation>Retirer la preuve</translation>
    </message>
    <message>
        <source>Sin archivo: lo que se vio.</source>
        <translation>Sans fichier&#xa0;: ce qu’on a vu.</translation>
    </message>
    <message>
        <source>{0} · {1} · huella {2}…</source>
        <translation>{0} · {1} · empreinte {2}…</translation>
    </message>
    <message>
        <source>¿Exportar una copia sin cifrar?</source>
        <translation>Exporter une copie non chiffrée&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Página {0} de {1}</source>
        <translation>Page {0} sur {1}</translation>
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
        <translation>Pages du procès-verbal</translation>
    </message>
    <message>
        <source>Página anterior</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Página siguiente</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Más pequeña</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Más grande</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Al ancho</source>
        <translation>À la largeur</translation>
    </message>
    <message>
        <source>Aquí estarán las páginas del acta.</source>
        <translation>Les pages du procès-verbal seront ici.</translation>
    </message>
    <message>
        <source>Página {0} de {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>Carta</source>
        <translation>Lettre</translation>
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
        <translation>Joindre le scan</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>El escaneo quedó con su acta. Falta que alguien lo coteje.</source>
        <translation>Le scan est avec son procès-verbal. Il reste à le comparer.</translation>
    </message>
    <message>
        <source>Escaneos (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Firmado en papel, cotejado.</source>
        <translation>Signé sur papier, comparé.</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Se anotó: {0} tiene una copia.</source>
        <translation>Noté&#xa0;: {0} a une copie.</translation>
    </message>
    <message>
        <source>Se lee «{0}»…</source>
        <translation>Lecture de «&#xa0;{0}&#xa0;»…</translation>
    </message>
    <message>
        <source>Se quita del registro de esta acta. El historial lo recuerda.</source>
        <translation>Il est retiré du registre de ce procès-verbal. L’historique s’en souvient.</translation>
    </message>
    <message>
        <source>¿Quitar «{0}»?</source>
        <translation>Retirer «&#xa0;{0}&#xa0;»&#xa0;?</translation>
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
        <translation>Joindre un scan…</translation>
    </message>
    <message>
        <source>Aquí estarán las hojas firmadas y las copias. Antes, el acta se deja definitiva.</source>
        <translation>Les feuilles signées et les copies seront ici. Avant, le procès-verbal est rendu définitif.</translation>
    </message>
    <message>
        <source>Constancia de firmas</source>
        <translation>Constat des signatures</translation>
    </message>
    <message>
        <source>Copias entregadas</source>
        <translation>Copies remises</translation>
    </message>
    <message>
        <source>Cotejado</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Código {0}, revisión {1}</source>
        <translation>Code {0}, révision {1}</translation>
    </message>
    <message>
        <source>Entregar una copia…</source>
        <translation>Remettre une copie…</translation>
    </message>
    <message>
        <source>Escaneos</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Escaneos y copias</source>
        <translation>Scans et copies</translation>
    </message>
    <message>
        <source>Faltan por escanear las páginas {0}.</source>
        <translation>Il reste à scanner les pages {0}.</translation>
    </message>
    <message>
        <source>Lo firmado en papel vuelve a su acta por el código de cada hoja. Quien coteja lo ve lado a lado.</source>
        <translation>Ce qui est signé sur papier revient à son procès-verbal par le code de chaque feuille. Qui compare voit les deux côte à côte.</translation>
    </message>
    <message>
        <source>Sin cotejar</source>
        <translation>À comparer</translation>
    </message>
    <message>
        <source>abrir o cotejar</source>
        <translation>ouvrir ou comparer</translation>
    </message>
    <message>
        <source>archivo</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>en papel</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <source>páginas {0}</source>
        <translation>pages {0}</translation>
    </message>
    <message>
        <source>quitar</source>
        <translation>retirer</translation>
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
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>Datos de la parte</source>
        <translation>Données de la partie</translation>
    </message>
    <message>
        <source>Agregar la parte</source>
        <translation>Ajouter la partie</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Sin sector</source>
        <translation>Sans secteur</translation>
    </message>
    <message>
        <source>Nombre de la parte</source>
        <translation>Nom de la partie</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Por ejemplo: debe consultar a su asamblea</source>
        <translation>Par exemple&#xa0;: elle doit consulter son assemblée</translation>
    </message>
    <message>
        <source>Cómo decide</source>
        <translation>Comment elle décide</translation>
    </message>
    <message>
        <source>Documento de su mandato</source>
        <translation>Document de son mandat</translation>
    </message>
    <message>
        <source>Límites de su mandato</source>
        <translation>Limites de son mandat</translation>
    </message>
    <message>
        <source>Escriba cómo se llama la parte.</source>
        <translation>Écrivez comment s’appelle la partie.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Al menos 10 letras; los espacios cuentan.</source>
        <translation>Au moins 10 lettres&#xa0;; les espaces comptent.</translation>
    </message>
    <message>
        <source>Cambiar la frase de paso</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Cambiarla</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Dejar la de antes</source>
        <translation>Garder l’ancienne</translation>
    </message>
    <message>
        <source>Es muy corta: use al menos 10 letras.</source>
        <translation>Elle est très courte&#xa0;: utilisez au moins 10 lettres.</translation>
    </message>
    <message>
        <source>Mostrar la frase de paso</source>
        <translation>Montrer la phrase de passe</translation>
    </message>
    <message>
        <source>No es igual a la de arriba. Escríbala otra vez.</source>
        <translation>Elle n’est pas identique à celle du dessus. Écrivez-la à nouveau.</translation>
    </message>
    <message>
        <source>Nueva frase de paso</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Ocultar la frase de paso</source>
        <translation>Cacher la phrase de passe</translation>
    </message>
    <message>
        <source>Otra vez, para no equivocarse</source>
        <translation>Encore une fois, pour ne pas se tromper</translation>
    </message>
    <message>
        <source>Use cuatro o cinco palabras que no vayan juntas y que solo usted asocie. Las copias de respaldo que ya hizo se siguen abriendo con la frase de entonces.</source>
        <translation>Prenez quatre ou cinq mots qui ne vont pas ensemble et que vous seul associez. Les sauvegardes déjà faites s’ouvrent toujours avec la phrase d’alors.</translation>
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
        <source>Pasa a esta laptop al abrirla. Se abre con la frase de paso de entonces.</source>
        <translation>Elle passe sur cet ordinateur quand on l’ouvre. Elle s’ouvre avec la phrase de passe d’alors.</translation>
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
        <translation>Au moins 10 lettres&#xa0;; les espaces comptent.</translation>
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
        <translation>Trop courte&#xa0;: au moins 10 lettres.</translation>
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
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Reservar su nombre desde ahora: en la mesa saldrá un seudónimo</source>
        <translation>Réserver son nom dès maintenant&#xa0;: à la table paraîtra un pseudonyme</translation>
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
            <numerusform>%n consentement</numerusform>
            <numerusform>%n consentements</numerusform>
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
            <numerusform>%n compétence</numerusform>
            <numerusform>%n compétences</numerusform>
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
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vez/veces con la palabra</source>
        <translation>
            <numerusform>%n prise de parole</numerusform>
            <numerusform>%n prises de parole</numerusform>
        </translation>
    </message>
    <message>
        <source>Acreditación</source>
        <translation>Accréditation</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Compararlas</source>
        <translation>Les comparer</translation>
    </message>
    <message>
        <source>De los consentimientos vale el más estricto, hasta que ella diga otra cosa.</source>
        <translation>Des consentements, le plus strict fait foi, jusqu’à ce que la personne dise autre chose.</translation>
    </message>
    <message>
        <source>Juntarlas</source>
        <translation>Les réunir</translation>
    </message>
    <message>
        <source>Lo que cuelga de las dos será de una sola persona, que se cuenta una vez. No se borra nada, el historial lo recuerda y se puede deshacer.</source>
        <translation>Ce qui dépend des deux sera d’une seule personne, comptée une fois. Rien n’est effacé, l’historique s’en souvient et on peut annuler.</translation>
    </message>
    <message>
        <source>Lo que solo uno dice se queda: {0}.</source>
        <translation>Ce qu’une seule dit est gardé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Nada cuelga de él</source>
        <translation>Rien n’en dépend</translation>
    </message>
    <message>
        <source>Nada se junta solo. Compare las dos y diga si son la misma persona; se puede deshacer.</source>
        <translation>Rien ne se réunit tout seul. Comparez les deux et dites si c’est la même personne&#xa0;; on peut annuler.</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Qué registro se queda</source>
        <translation>Quelle fiche reste</translation>
    </message>
    <message>
        <source>Registro {0}</source>
        <translation>Fiche {0}</translation>
    </message>
    <message>
        <source>Reserve también la otra, y júntelas después.</source>
        <translation>Réservez aussi l’autre, puis réunissez-les.</translation>
    </message>
    <message>
        <source>Solo una está reservada: juntarlas diría de quién es el seudónimo.</source>
        <translation>Une seule est réservée&#xa0;: les réunir dirait à qui est le pseudonyme.</translation>
    </message>
    <message>
        <source>Son dos personas</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>Titular o suplente</source>
        <translation>Titulaire ou suppléant</translation>
    </message>
    <message>
        <source>¿Qué se corrige de {0}?</source>
        <translation>Que corrige-t-on de {0}&#xa0;?</translation>
    </message>
    <message>
        <source>¿Son la misma persona?</source>
        <translation>Est-ce la même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Igual en los dos: {0}.</source>
        <translation>Pareil dans les deux&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Posibles repetidas</source>
        <translation>Répétitions possibles</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Personas</source>
        <translation>Personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>persona nueva</source>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>corregir</source>
        <translation>corriger</translation>
    </message>
    <message>
        <source>Agregar persona…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Importar lista…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Asistencia</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Posibles repetidas</source>
        <translation>Répétitions possibles</translation>
    </message>
    <message>
        <source>Buscar por nombre, cargo o parte</source>
        <translation>Chercher par nom, fonction ou partie</translation>
    </message>
    <message>
        <source>Mesa</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Personas de la mesa</source>
        <translation>Personnes de la table</translation>
    </message>
    <message>
        <source>Aquí estarán las personas de la mesa. Agregue a la primera, o importe la lista que ya tenga.</source>
        <translation>Les personnes de la table seront ici. Ajoutez la première, ou importez la liste que vous avez.</translation>
    </message>
    <message>
        <source>imprimir su página</source>
        <translation>imprimer sa page</translation>
    </message>
    <message>
        <source>reservar su nombre</source>
        <translation>réserver son nom</translation>
    </message>
    <message>
        <source>quitar de la lista</source>
        <translation>retirer de la liste</translation>
    </message>
    <message>
        <source>Agregar a la lista</source>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <source>Aquí estarán las personas. Se agregan en una mesa, y todavía no hay ninguna.</source>
        <translation>Les personnes seront ici. Elles s’ajoutent dans une table, et il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Nadie de la mesa corresponde a lo que busca. Borre lo escrito, o elija todas las partes.</source>
        <translation>Personne de la table ne correspond à ce que vous cherchez. Effacez ce que vous avez écrit, ou choisissez toutes les parties.</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Parte y cargo</source>
        <translation>Partie et fonction</translation>
    </message>
    <message>
        <source>Quedaron juntas. Lo de las dos es ahora de una persona.</source>
        <translation>Elles sont réunies. Ce qui était aux deux est à une seule personne.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Sesiones</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>Signe par</translation>
    </message>
    <message>
        <source>Salir en el acta</source>
        <translation>Nommée dans le procès-verbal</translation>
    </message>
    <message>
        <source>Todas las partes</source>
        <translation>Toutes les parties</translation>
    </message>
    <message>
        <source>Posibles repetidas: {0}</source>
        <translation>Répétitions possibles&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Ya está en la lista de la mesa.</source>
        <translation>Désormais sur la liste de la table.</translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>Cada registro es otra vez una persona.</source>
        <translation>Chaque fiche est de nouveau une personne.</translation>
    </message>
    <message>
        <source>Dejarla</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Dejarla reservada</source>
        <translation>La laisser réservée</translation>
    </message>
    <message>
        <source>Dejarlos juntos</source>
        <translation>Les laisser réunies</translation>
    </message>
    <message>
        <source>Historia de {0}</source>
        <translation>Histoire de {0}</translation>
    </message>
    <message>
        <source>Nombrarla</source>
        <translation>La nommer</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Se borran sus datos y sus consentimientos. Si una sesión la nombra, no se puede quitar.</source>
        <translation>Ses données et consentements sont supprimés. Si une séance la nomme, on ne peut pas la retirer.</translation>
    </message>
    <message>
        <source>Separarlos</source>
        <translation>Les séparer</translation>
    </message>
    <message>
        <source>Su nombre volverá a salir en pantallas y papeles. Hágalo solo si ella lo pidió.</source>
        <translation>Son nom paraîtra de nouveau à l’écran et sur les papiers. Ne le faites que si elle l’a demandé.</translation>
    </message>
    <message>
        <source>Su página va a la impresora. Désela solo a esa persona.</source>
        <translation>Sa page part à l’imprimante. Ne la donnez qu’à cette personne.</translation>
    </message>
    <message>
        <source>Vuelven a ser dos personas en la lista, cada una con lo suyo. Nada se pierde.</source>
        <translation>Elles redeviennent deux personnes dans la liste, chacune avec ce qui est à elle. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>¿Nombrar de nuevo a esta persona?</source>
        <translation>Nommer à nouveau cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>¿Quitar a {0} de la lista?</source>
        <translation>Retirer {0} de la liste&#xa0;?</translation>
    </message>
    <message>
        <source>¿Separar los registros de {0}?</source>
        <translation>Séparer les fiches de {0}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Nombre</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Nombre de la parte nueva</source>
        <translation>Nom de la nouvelle partie</translation>
    </message>
    <message>
        <source>Sector de la parte nueva</source>
        <translation>Secteur de la nouvelle partie</translation>
    </message>
    <message>
        <source>En nombre de la parte</source>
        <translation>Au nom de la partie</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>Signe par</translation>
    </message>
    <message>
        <source>Comunidad</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Necesita interpretación</source>
        <translation>A besoin d’interprétation</translation>
    </message>
    <message>
        <source>Escriba el nombre, o un seudónimo si lo prefiere así.</source>
        <translation>Écrivez le nom, ou un pseudonyme si elle préfère.</translation>
    </message>
    <message>
        <source>Escriba cómo se llama la parte.</source>
        <translation>Écrivez comment s’appelle la partie.</translation>
    </message>
    <message>
        <source>Escriba el año con cuatro cifras, como 1985.</source>
        <translation>Écrivez l’année en quatre chiffres, comme 1985.</translation>
    </message>
    <message>
        <source>Sexo</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Año de nacimiento</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Pueblo, según dice la persona</source>
        <translation>Peuple, selon la personne</translation>
    </message>
    <message>
        <source>Idioma que prefiere</source>
        <translation>Langue préférée</translation>
    </message>
    <message>
        <source>Documento de identidad</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Teléfono</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Sin decir</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>Sin parte</source>
        <translation>Sans partie</translation>
    </message>
    <message>
        <source>Otra parte, nueva…</source>
        <translation>Une autre partie, nouvelle…</translation>
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
        <translation>Qui utilisera cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Su nombre queda en lo que usted escriba y en las actas que facilite. Va cifrado.</source>
        <translation>Votre nom reste sur ce que vous écrivez et dans les procès-verbaux des séances que vous animez. Il est chiffré.</translation>
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
        <translation>À la table</translation>
    </message>
    <message>
        <source>Datos que se guardan</source>
        <translation>Données gardées</translation>
    </message>
    <message>
        <source>Consentimientos</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Sesiones</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Lo que dijo y firmó</source>
        <translation>Paroles et signatures</translation>
    </message>
    <message>
        <source>Lo que el registro dice de usted</source>
        <translation>Ce que le registre dit de vous</translation>
    </message>
    <message>
        <source>Qué</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Puede pedir que se corrija, que se reserve su nombre o retirar un consentimiento. Lo que ya está en papel firmado no cambia, pero se anota.</source>
        <translation>Vous pouvez demander une correction, que votre nom soit réservé, ou retirer un consentement. Ce qui est déjà sur papier signé ne change pas, mais c’est noté.</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nombre reservado, para el equipo</source>
        <translation>Nom réservé, pour l’équipe</translation>
    </message>
    <message>
        <source>Parte y cargo</source>
        <translation>Partie et fonction</translation>
    </message>
    <message>
        <source>Acreditación</source>
        <translation>Accréditation</translation>
    </message>
    <message>
        <source>Comisión</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Idiomas</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Necesita interpretación</source>
        <translation>A besoin d’interprétation</translation>
    </message>
    <message>
        <source>Comunidad</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>Signe par</translation>
    </message>
    <message>
        <source>todavía está escrito, aunque la mesa ya no lo guarda</source>
        <translation>encore écrit, bien que la table ne le garde plus</translation>
    </message>
    <message>
        <source>Sí</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No se le ha preguntado</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>También escrita como</source>
        <translation>Aussi écrite</translation>
    </message>
    <message>
        <source>preguntó {0}</source>
        <translation>demandé par {0}</translation>
    </message>
    <message>
        <source>testigo {0}</source>
        <translation>témoin {0}</translation>
    </message>
    <message>
        <source>Sesión {0}</source>
        <translation>Séance {0}</translation>
    </message>
    <message>
        <source>Veces que tuvo la palabra</source>
        <translation>Prises de parole</translation>
    </message>
    <message>
        <source>Notas de lo que dijo</source>
        <translation>Notes de ses paroles</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Elija a una persona para ver lo que el registro dice de ella.</source>
        <translation>Choisissez une personne pour voir ce que le registre dit d’elle.</translation>
    </message>
    <message>
        <source>Corregir…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Borrar de verdad…</source>
        <translation>Effacer pour de bon…</translation>
    </message>
    <message>
        <source>Historia…</source>
        <translation>Histoire…</translation>
    </message>
    <message>
        <source>Imprimir su página</source>
        <translation>Imprimer sa page</translation>
    </message>
    <message>
        <source>Reservar su nombre…</source>
        <translation>Réserver son nom…</translation>
    </message>
    <message>
        <source>Separar registros…</source>
        <translation>Séparer les fiches…</translation>
    </message>
    <message>
        <source>Nombrarla de nuevo…</source>
        <translation>La nommer à nouveau…</translation>
    </message>
    <message>
        <source>Quitar de la lista…</source>
        <translation>Retirer de la liste…</translation>
    </message>
    <message>
        <source>Reservado</source>
        <translation>Réservé</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Escriba una parte del nombre</source>
        <translation>Écrivez une partie du nom</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
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
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>A ruego</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Testigo</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Sello</source>
        <translation>Cachet</translation>
    </message>
    <message>
        <source>No firma</source>
        <translation>Ne signe pas</translation>
    </message>
    <message>
        <source>{0} y {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>Sin nombre</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Preguntar</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Lo retiró</source>
        <translation>L’a retiré</translation>
    </message>
    <message>
        <source>No lo dio</source>
        <translation>Ne l’a pas donné</translation>
    </message>
    <message>
        <source>De palabra</source>
        <translation>Oralement</translation>
    </message>
    <message>
        <source>Escrito</source>
        <translation>Par écrit</translation>
    </message>
    <message>
        <source>Con huella</source>
        <translation>Par empreinte</translation>
    </message>
    <message>
        <source>Con intérprete</source>
        <translation>Par interprète</translation>
    </message>
    <message>
        <source>Dado</source>
        <translation>Donné</translation>
    </message>
</context>
<context>
    <name>PointDialog</name>
    <message>
        <source>Punto de la agenda</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>sin tiempo acordado</source>
        <translation>sans durée convenue</translation>
    </message>
    <message>
        <source>Título del punto</source>
        <translation>Titre du point</translation>
    </message>
    <message>
        <source>Minutos acordados</source>
        <translation>Minutes convenues</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Agregar el punto</source>
        <translation>Ajouter le point</translation>
    </message>
    <message>
        <source>Escriba de qué trata el punto.</source>
        <translation>Écrivez de quoi traite le point.</translation>
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
        <translation>Sans position</translation>
    </message>
    <message>
        <source>por confirmar</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>Posiciones</source>
        <translation>Positions</translation>
    </message>
    <message numerus="yes">
        <source>%n por confirmar: el texto cambió después</source>
        <translation>
            <numerusform>%n à confirmer&#xa0;: le texte a changé ensuite</numerusform>
            <numerusform>%n à confirmer&#xa0;: le texte a changé ensuite</numerusform>
        </translation>
    </message>
    <message>
        <source>Sin posiciones todavía</source>
        <translation>Pas encore de positions</translation>
    </message>
    <message>
        <source>vuelve el {0}</source>
        <translation>revient le {0}</translation>
    </message>
</context>
<context>
    <name>PrintAnalysis</name>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Con lo del equipo y las señales</source>
        <translation>Avec ce qui est à l’équipe et les signaux</translation>
    </message>
    <message>
        <source>El análisis quedó en {0}, sin cifrar.</source>
        <translation>L’analyse est dans {0}, non chiffrée.</translation>
    </message>
    <message>
        <source>El análisis va a la impresora.</source>
        <translation>L’analyse va à l’imprimante.</translation>
    </message>
    <message>
        <source>El idioma de la mesa</source>
        <translation>La langue de la table</translation>
    </message>
    <message>
        <source>Guardar PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Guardar el análisis</source>
        <translation>Enregistrer l’analyse</translation>
    </message>
    <message>
        <source>Historia, actores, causas e indicadores, con quién lo dice. Sin lo del equipo, si no se pide.</source>
        <translation>Histoire, acteurs, causes et indicateurs, avec qui le dit. Sans ce qui est à l’équipe, sauf demande.</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Imprimir el análisis</source>
        <translation>Imprimer l’analyse</translation>
    </message>
    <message>
        <source>Lleva la marca INTERNO en cada hoja. No lo entregue ni lo deje en la sala.</source>
        <translation>Chaque feuille porte la marque INTERNE. Ne le remettez pas et ne le laissez pas dans la salle.</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>analisis</source>
        <translation>analyse</translation>
    </message>
</context>
<context>
    <name>ProcessActs</name>
    <message>
        <source>Borrar la formación</source>
        <translation>Supprimer la formation</translation>
    </message>
    <message>
        <source>Borrar la sesión</source>
        <translation>Supprimer la séance</translation>
    </message>
    <message>
        <source>Dejarla</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Lo que ya se escribió de ella queda en el registro.</source>
        <translation>Ce qui a été écrit d’elle reste dans le registre.</translation>
    </message>
    <message>
        <source>Quitar la parte</source>
        <translation>Retirer la partie</translation>
    </message>
    <message>
        <source>Se borra también la lista de quienes fueron. Queda en el registro.</source>
        <translation>La liste de qui y est allé est supprimée aussi. Elle reste dans le registre.</translation>
    </message>
    <message>
        <source>Se borran también su agenda y su lista. Una sesión que ya se abrió no se puede borrar.</source>
        <translation>Son ordre du jour et sa liste sont supprimés aussi. Une séance déjà ouverte ne peut être supprimée.</translation>
    </message>
    <message>
        <source>¿Borrar {0}?</source>
        <translation>Supprimer {0}&#xa0;?</translation>
    </message>
    <message>
        <source>¿Quitar a {0} de la mesa?</source>
        <translation>Retirer {0} de la table&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ProcessRows</name>
    <message>
        <source>En curso</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>En pausa</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Terminada</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Hoy {0}</source>
        <translation>Aujourd’hui {0}</translation>
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
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n convocada(s)</source>
        <translation>
            <numerusform>%n convoquée</numerusform>
            <numerusform>%n convoquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presente(s)</source>
        <translation>
            <numerusform>%n présente</numerusform>
            <numerusform>%n présentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Planificada</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>{0} de 2 delegados nombrados</source>
        <translation>{0} délégués nommés sur 2</translation>
    </message>
    <message>
        <source>{0} de 2</source>
        <translation>{0} sur 2</translation>
    </message>
    <message numerus="yes">
        <source>Falta nombrar %n delegado(s)</source>
        <translation>
            <numerusform>Il reste %n délégué à nommer</numerusform>
            <numerusform>Il reste %n délégués à nommer</numerusform>
        </translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Accord {0}</translation>
    </message>
    <message>
        <source>Dos versiones</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Texto abierto</source>
        <translation>Texte ouvert</translation>
    </message>
    <message>
        <source>Firmado</source>
        <translation>Signé</translation>
    </message>
</context>
<context>
    <name>ProcessScreen</name>
    <message>
        <source>Mesa</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Mesas</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Etapa: {0}</source>
        <translation>Étape&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Desde {0}</source>
        <translation>Depuis {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>en una lista: cambiar datos</source>
        <translation>dans une liste&#xa0;: changer les données</translation>
    </message>
    <message>
        <source>en una lista: quitar</source>
        <translation>dans une liste&#xa0;: retirer</translation>
    </message>
    <message>
        <source>inclusión: ver como tabla</source>
        <translation>inclusion&#xa0;: voir en tableau</translation>
    </message>
    <message>
        <source>planificar una sesión, o agregar una parte</source>
        <translation>prévoir une séance, ou ajouter une partie</translation>
    </message>
    <message>
        <source>en una lista: abrir o cambiar</source>
        <translation>dans une liste&#xa0;: ouvrir ou modifier</translation>
    </message>
    <message>
        <source>Cambiar etapa…</source>
        <translation>Changer d’étape…</translation>
    </message>
    <message>
        <source>Planificar sesión…</source>
        <translation>Prévoir une séance…</translation>
    </message>
    <message>
        <source>Resumen</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Partes</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Sesiones</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Páginas de la mesa</source>
        <translation>Pages de la table</translation>
    </message>
    <message numerus="yes">
        <source>%n por decidir</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Agregar una parte…</source>
        <translation>Ajouter une partie…</translation>
    </message>
    <message>
        <source>Aprendizajes</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Aquí estarán las partes: quienes se sientan a la mesa, cada una con su titular y su suplente.</source>
        <translation>Les parties seront ici&#xa0;: celles qui siègent à la table, chacune avec titulaire et suppléant.</translation>
    </message>
    <message>
        <source>Aquí estarán las sesiones: plenarias, comisiones, visitas.</source>
        <translation>Les séances seront ici&#xa0;: plénières, commissions, visites.</translation>
    </message>
    <message>
        <source>Diseño</source>
        <translation>Conception</translation>
    </message>
    <message>
        <source>Formación</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Todavía no hay ninguna mesa.</source>
        <translation>Il n’y a encore aucune table.</translation>
    </message>
    <message>
        <source>Volver a la sesión{0}</source>
        <translation>Revenir à la séance{0}</translation>
    </message>
    <message>
        <source>Ir a la sesión{0}</source>
        <translation>Aller à la séance{0}</translation>
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
        <translation>Données jusqu’à {0}, {1}</translation>
    </message>
    <message>
        <source>Exportar informe…</source>
        <translation>Exporter le rapport…</translation>
    </message>
    <message>
        <source>Leer memorias</source>
        <translation>Lire les clés USB</translation>
    </message>
    <message>
        <source>Mapa</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Mapa de las mesas</source>
        <translation>Carte des tables</translation>
    </message>
    <message>
        <source>Mesas</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Por etapa</source>
        <translation>Par étape</translation>
    </message>
    <message>
        <source>Por municipio</source>
        <translation>Par commune</translation>
    </message>
    <message>
        <source>Por tensión</source>
        <translation>Par tension</translation>
    </message>
    <message>
        <source>Por vencidos</source>
        <translation>Par retard</translation>
    </message>
    <message>
        <source>Sin lugar en el mapa: su municipio no está en el catálogo, o no se dijo</source>
        <translation>Sans place sur la carte&#xa0;: sa commune n’est pas au catalogue, ou n’a pas été dite</translation>
    </message>
    <message>
        <source>Todas las mesas</source>
        <translation>Toutes les tables</translation>
    </message>
    <message>
        <source>abre la mesa</source>
        <translation>ouvre la table</translation>
    </message>
    <message>
        <source>abrir la mesa</source>
        <translation>ouvrir la table</translation>
    </message>
    <message>
        <source>análisis</source>
        <translation>analyse</translation>
    </message>
    <message>
        <source>empezar una mesa</source>
        <translation>ouvrir une nouvelle table</translation>
    </message>
    <message>
        <source>en la tabla y en el mapa: su análisis</source>
        <translation>dans le tableau et sur la carte&#xa0;: son analyse</translation>
    </message>
    <message>
        <source>en la tabla y en el mapa: sus compromisos</source>
        <translation>dans le tableau et sur la carte&#xa0;: ses engagements</translation>
    </message>
    <message>
        <source>por municipio; Alt+2 por etapa, Alt+3 por tensión, Alt+4 por vencidos, Alt+5 el mapa</source>
        <translation>par commune&#xa0;; Alt+2 par étape, Alt+3 par tension, Alt+4 par retard, Alt+5 la carte</translation>
    </message>
    <message>
        <source>informe del trimestre</source>
        <translation>rapport du trimestre</translation>
    </message>
    <message>
        <source>leer las memorias que llegaron</source>
        <translation>lire les clés USB arrivées</translation>
    </message>
    <message>
        <source>vencidos</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>{0} de {1} al día</source>
        <translation>{0} sur {1} à jour</translation>
    </message>
    <message>
        <source>Empezar una mesa…</source>
        <translation>Ouvrir une table…</translation>
    </message>
    <message>
        <source>Aquí estarán sus mesas. Una mesa es un proceso de diálogo entre partes.</source>
        <translation>Vos tables seront ici. Une table est un processus de dialogue entre parties.</translation>
    </message>
    <message>
        <source>La mesa está abierta. Siga con las partes y la primera sesión.</source>
        <translation>La table est ouverte. Continuez avec les parties et la première séance.</translation>
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
        <translation>Travaillez-vous avec un programme&#xa0;?</translation>
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
        <translation>Marquer qui arrive</translation>
    </message>
    <message>
        <source>Escriba el nombre; si ya vino antes, aparece abajo</source>
        <translation>Écrivez le nom&#xa0;; qui est déjà venu paraît dessous</translation>
    </message>
    <message>
        <source>Nombre de quien llega</source>
        <translation>Nom de qui arrive</translation>
    </message>
    <message>
        <source>Marcar presente</source>
        <translation>Marquer présente</translation>
    </message>
    <message>
        <source>Persona nueva…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>Agregar «{0}» como persona nueva</source>
        <translation>Ajouter «&#xa0;{0}&#xa0;» comme nouvelle personne</translation>
    </message>
    <message>
        <source>Quienes se llaman así</source>
        <translation>Celles qui s’appellent ainsi</translation>
    </message>
</context>
<context>
    <name>Quoted</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>«{0}»</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Ratification</name>
    <message>
        <source>Anotar lo que decidió</source>
        <translation>Noter ce qu’elle a décidé</translation>
    </message>
    <message>
        <source>Decisión</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Documento que lo dice</source>
        <translation>Document qui le dit</translation>
    </message>
    <message>
        <source>Día en que lo decidió</source>
        <translation>Jour de la décision</translation>
    </message>
    <message>
        <source>El acta dice quién ratificó y quién no, con su fecha.</source>
        <translation>Le procès-verbal dit qui a ratifié et qui non, avec la date.</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Por ejemplo: acta de asamblea 12-2026</source>
        <translation>Par exemple&#xa0;: procès-verbal d’assemblée 12-2026</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>¿Qué decidió la asamblea?</source>
        <translation>Qu’a décidé l’assemblée&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ReadLarge</name>
    <message>
        <source>Leer en grande</source>
        <translation>Lire en grand</translation>
    </message>
    <message>
        <source>{0} de {1} · flechas: otra página · + y −: tamaño · Esc: volver</source>
        <translation>{0} sur {1} · flèches&#xa0;: autre page · + et −&#xa0;: taille · Échap&#xa0;: retour</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n parte(s) dañada(s)</source>
        <translation>
            <numerusform>%n partie abîmée</numerusform>
            <numerusform>%n parties abîmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parte(s) no se pudo(ieron) leer; lo demás entró</source>
        <translation>
            <numerusform>%n partie n’a pu être lue&#xa0;; le reste est entré</numerusform>
            <numerusform>%n parties n’ont pu être lues&#xa0;; le reste est entré</numerusform>
        </translation>
    </message>
    <message>
        <source>Cambios</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>De dónde</source>
        <translation>D’où</translation>
    </message>
    <message>
        <source>Escoger archivos…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Espacio: marcar o quitar. Leer dos veces el mismo no cambia nada.</source>
        <translation>Espace&#xa0;: cocher ou non. Lire deux fois le même ne change rien.</translation>
    </message>
    <message>
        <source>Intro: usarla</source>
        <translation>Entrée&#xa0;: l’utiliser</translation>
    </message>
    <message>
        <source>Invitación</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Leer</source>
        <translation>Lire</translation>
    </message>
    <message numerus="yes">
        <source>Leer %n paquete(s)</source>
        <translation>
            <numerusform>Lire %n paquet</numerusform>
            <numerusform>Lire %n paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>Leyendo…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Leído completo</source>
        <translation>Lu en entier</translation>
    </message>
    <message>
        <source>Meta las memorias que llegaron, una o varias: sus paquetes aparecerán aquí, en una sola lista.</source>
        <translation>Insérez les clés arrivées, une ou plusieurs&#xa0;: leurs paquets paraîtront ici, dans une seule liste.</translation>
    </message>
    <message>
        <source>Paquete</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Paquetes que llegaron</source>
        <translation>Paquets arrivés</translation>
    </message>
    <message>
        <source>Por leer</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Preparar memorias de regreso</source>
        <translation>Préparer les clés de retour</translation>
    </message>
    <message>
        <source>Qué pasó</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Se deja</source>
        <translation>Laissé</translation>
    </message>
    <message>
        <source>Ya estaba todo</source>
        <translation>Tout y était</translation>
    </message>
    <message>
        <source>esta laptop</source>
        <translation>cet ordinateur</translation>
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
        <translation>Vos données sont chiffrées. Il manque la feuille de récupération&#xa0;: le programme vous la rappellera.</translation>
    </message>
    <message>
        <source>Entrar</source>
        <translation>Entrer</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Escriba la fecha como 05/03/2026.</source>
        <translation>Écrivez la date comme 05/03/2026.</translation>
    </message>
    <message>
        <source>Escriba un número, como 3 o 2,5.</source>
        <translation>Écrivez un nombre, comme 3 ou 2,5.</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation>jj/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>Borrar de verdad…</source>
        <translation>Effacer pour de bon…</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Qué decía y qué dice</source>
        <translation>Ce qu’elle disait et ce qu’elle dit</translation>
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
        <translation>Comment l’utiliser&#xa0;: ouvrez Facilitator, choisissez «&#xa0;Utiliser la feuille de récupération&#xa0;» et saisissez les douze mots dans l’ordre. Gardez-la loin de l’ordinateur. Si vous la perdez, faites-en une autre dans Réglages&#xa0;: l’ancienne ne servira plus.</translation>
    </message>
</context>
<context>
    <name>Redacting</name>
    <message>
        <source>Borrar de verdad</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message numerus="yes">
        <source>De %n cambio(s), versiones anteriores también.</source>
        <translation>
            <numerusform>De %n changement, versions antérieures comprises.</numerusform>
            <numerusform>De %n changements, versions antérieures comprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dejar como está</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Documentos cerrados que lo dicen y no se cambian, tampoco en papel: {0}.</source>
        <translation>Documents clos qui le disent et ne changent pas, ni sur papier&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>El servidor guarda lo cifrado de antes hasta que lo visite un equipo de coordinación: avise.</source>
        <translation>Le serveur garde ce qui était chiffré avant jusqu’à la visite d’un appareil de la coordination&#xa0;: prévenez-la.</translation>
    </message>
    <message>
        <source>Escriba por qué: el registro lo dice, y nada más.</source>
        <translation>Écrivez pourquoi&#xa0;: le registre dit cela, et rien d’autre.</translation>
    </message>
    <message>
        <source>La persona sigue en la mesa, reservada, con su parte.</source>
        <translation>La personne reste à la table, réservée, avec sa partie.</translation>
    </message>
    <message>
        <source>Lo podían leer: {0}.</source>
        <translation>Pouvaient le lire&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Memorias USB, papeles y copias de respaldo que ya salieron, y laptops que no vuelvan a recibir nada.</source>
        <translation>Les clés USB, papiers et sauvegardes déjà sortis, et les ordinateurs qui ne recevront plus rien.</translation>
    </message>
    <message>
        <source>No se puede deshacer, ni por usted ni por nadie.</source>
        <translation>Personne ne peut l’annuler, ni vous ni qui que ce soit.</translation>
    </message>
    <message>
        <source>No se puede recoger</source>
        <translation>Ne peut être rappelé</translation>
    </message>
    <message numerus="yes">
        <source>Otros %n registro(s) de los mismos cambios siguen diciendo lo que dicen hoy; sus versiones anteriores de esos cambios se van.</source>
        <translation>
            <numerusform>%n autre enregistrement des mêmes changements dit toujours ce qu’il dit aujourd’hui&#xa0;; ses versions antérieures de ces changements partent.</numerusform>
            <numerusform>%n autres enregistrements des mêmes changements disent toujours ce qu’ils disent aujourd’hui&#xa0;; leurs versions antérieures de ces changements partent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Otros textos que dicen lo mismo y quedan: {0}.</source>
        <translation>Autres textes qui disent la même chose et restent&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Por qué se borra</source>
        <translation>Pourquoi c’est effacé</translation>
    </message>
    <message>
        <source>Queda</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Queda en el registro. No repita aquí lo que se borra.</source>
        <translation>Cela reste dans le registre. Ne répétez pas ici ce qui est effacé.</translation>
    </message>
    <message>
        <source>Quién lo escribió y cuándo, quién lo borró y por qué, y una huella sin el texto.</source>
        <translation>Qui l’a écrit et quand, qui l’a effacé et pourquoi, et une empreinte sans le texte.</translation>
    </message>
    <message>
        <source>Se va</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>También lo que dijo en las notas</source>
        <translation>Aussi ce qu’elle a dit dans les notes</translation>
    </message>
    <message>
        <source>Todavía lo dicen {0} documentos cerrados y {1} textos.</source>
        <translation>{0} documents clos et {1} textes le disent encore.</translation>
    </message>
    <message>
        <source>Ya no está en esta laptop. Comparta un paquete para que se borre en las demás.</source>
        <translation>Ce n’est plus sur cet ordinateur. Partagez un paquet pour que les autres l’effacent.</translation>
    </message>
    <message>
        <source>revisión {0} ({1})</source>
        <translation>révision {0} ({1})</translation>
    </message>
    <message>
        <source>todo</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>¿Borrar de verdad lo que dice esta nota?</source>
        <translation>Effacer pour de bon ce que dit cette note&#xa0;?</translation>
    </message>
    <message>
        <source>¿Borrar de verdad lo que se guarda de {0}?</source>
        <translation>Effacer pour de bon ce qui est conservé de {0}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>El informe quedó en {0}, sin cifrar.</source>
        <translation>Le rapport est dans {0}, non chiffré.</translation>
    </message>
    <message>
        <source>Guardar PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Guardar el informe</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Guardar tabla (CSV)…</source>
        <translation>Enregistrer le tableau (CSV)…</translation>
    </message>
    <message>
        <source>Idioma del informe</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Incluir tensión</source>
        <translation>Inclure la tension</translation>
    </message>
    <message>
        <source>Informe del trimestre</source>
        <translation>Rapport du trimestre</translation>
    </message>
    <message>
        <source>Para quienes apoyan el programa. No lleva nombres de personas ni de lugares chicos; los grupos de menos de 5 se juntan y los números que podrían señalar a alguien no se muestran.</source>
        <translation>Pour les personnes qui soutiennent le programme. Il ne contient aucun nom de personne ni de petite localité&#xa0;; les groupes de moins de 5 sont réunis et les nombres qui pourraient désigner quelqu’un ne sont pas montrés.</translation>
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
        <translation>rapport-{0}-trimestre-{1}</translation>
    </message>
</context>
<context>
    <name>Reserving</name>
    <message>
        <source>¿Reservar el nombre de {0}?</source>
        <translation>Réserver le nom de {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Reservar ahora</source>
        <translation>Réserver maintenant</translation>
    </message>
    <message>
        <source>Dejar como está</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Desde ahora saldrá un seudónimo en pantallas y papeles. Lo que ya se imprimió o se compartió queda en manos de quien lo tiene; se le dirá qué documentos son.</source>
        <translation>Dès maintenant un pseudonyme paraît à l’écran et sur les papiers. Ce qui a été imprimé ou partagé reste chez qui l’a&#xa0;; on vous dira de quels documents il s’agit.</translation>
    </message>
    <message>
        <source>Si lo deja vacío, se pone «Persona reservada» con un número.</source>
        <translation>Si vous le laissez vide, on met «&#xa0;Personne réservée&#xa0;» avec un numéro.</translation>
    </message>
    <message>
        <source>Seudónimo</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Su nombre queda reservado. En la mesa: «{0}».</source>
        <translation>Son nom est réservé. À la table&#xa0;: «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Documentos definitivos que ya dicen su nombre: {0}. Textos que lo dicen y puede corregir: {1}.</source>
        <translation>Documents définitifs qui disent déjà son nom&#xa0;: {0}. Textes qui le disent et que vous pouvez corriger&#xa0;: {1}.</translation>
    </message>
</context>
<context>
    <name>ResurfacedCard</name>
    <message>
        <source>Borrarlo de todos modos</source>
        <translation>Le supprimer malgré tout</translation>
    </message>
    <message>
        <source>Conservarlo</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Decida lo que decida, su historial queda.</source>
        <translation>Quoi que vous décidiez, son historique reste.</translation>
    </message>
    <message>
        <source>Lo que se borró en un equipo y se cambió en otro</source>
        <translation>Ce qui a été supprimé sur un appareil et changé sur un autre</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>presentes de {0} convocadas</source>
        <translation>présentes sur {0} convoquées</translation>
    </message>
    <message numerus="yes">
        <source>%n min de palabra</source>
        <translation>
            <numerusform>%n min de parole</numerusform>
            <numerusform>%n min de parole</numerusform>
        </translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Palabra</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Escala: {0}</source>
        <translation>Échelle&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Asistencia</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Marcar</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Marcar la asistencia</source>
        <translation>Marquer la présence</translation>
    </message>
    <message>
        <source>Nadie está en la lista todavía.</source>
        <translation>Personne n’est encore sur la liste.</translation>
    </message>
    <message>
        <source>Quién ha hablado</source>
        <translation>Qui a parlé</translation>
    </message>
    <message>
        <source>Barra: palabra. Raya: parte de las personas</source>
        <translation>Barre&#xa0;: parole. Trait&#xa0;: part des personnes</translation>
    </message>
    <message>
        <source>Quién ha hablado, por sector</source>
        <translation>Qui a parlé, par secteur</translation>
    </message>
    <message>
        <source>Al dar la palabra se verá aquí quién ha hablado y quién no.</source>
        <translation>Dès qu’on donne la parole, on verra ici qui a parlé et qui non.</translation>
    </message>
    <message>
        <source>Hacer ronda por grupos</source>
        <translation>Faire un tour par groupes</translation>
    </message>
    <message>
        <source>Oír a jóvenes</source>
        <translation>Écouter les jeunes</translation>
    </message>
    <message>
        <source>Consenso</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Hacer sondeo de consenso</source>
        <translation>Faire un sondage de consensus</translation>
    </message>
    <message>
        <source>Sin sector</source>
        <translation>Sans secteur</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n persona(s), {1} % del tiempo.</source>
        <translation>
            <numerusform>{0}&#xa0;: %n personne, {1}&#xa0;% du temps.</numerusform>
            <numerusform>{0}&#xa0;: %n personnes, {1}&#xa0;% du temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mujeres: {0} %.</source>
        <translation>Femmes&#xa0;: {0}&#xa0;%.</translation>
    </message>
    <message>
        <source>Jóvenes: nadie.</source>
        <translation>Jeunes&#xa0;: personne.</translation>
    </message>
    <message>
        <source>Jóvenes: {0} %.</source>
        <translation>Jeunes&#xa0;: {0}&#xa0;%.</translation>
    </message>
    <message numerus="yes">
        <source>%n mujer(es)</source>
        <translation>
            <numerusform>%n femme</numerusform>
            <numerusform>%n femmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hombre(s)</source>
        <translation>
            <numerusform>%n homme</numerusform>
            <numerusform>%n hommes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joven(es)</source>
        <translation>
            <numerusform>%n jeune</numerusform>
            <numerusform>%n jeunes</numerusform>
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
    <name>ScanDialogs</name>
    <message>
        <source>Adjuntar</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Cotejar el escaneo con lo que se imprimió</source>
        <translation>Comparer le scan avec ce qui a été imprimé</translation>
    </message>
    <message>
        <source>Coteje el código con el papel y escríbalo.</source>
        <translation>Regardez le code sur le papier et écrivez-le.</translation>
    </message>
    <message>
        <source>Código que está al pie de la hoja</source>
        <translation>Code au pied de la feuille</translation>
    </message>
    <message>
        <source>El archivo del escaneo todavía no ha llegado a esta laptop.</source>
        <translation>Le fichier du scan n’est pas encore arrivé sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>En %n imagen(es) no se leyó ningún código.</source>
        <translation>
            <numerusform>Sur %n image, aucun code n’a été lu.</numerusform>
            <numerusform>Sur %n images, aucun code n’a été lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Es la misma acta, firmada</source>
        <translation>C’est le même document, signé</translation>
    </message>
    <message>
        <source>Escriba páginas de la 1 a la {0}, como 1-3, 5.</source>
        <translation>Écrivez des pages de 1 à {0}, comme 1-3, 5.</translation>
    </message>
    <message>
        <source>Ese no es el código de esta acta ni de sus constancias de firmas. Mírelo al pie de la hoja firmada.</source>
        <translation>Ce n’est le code ni de ce procès-verbal ni de ses constats des signatures. Regardez au pied de la feuille signée.</translation>
    </message>
    <message>
        <source>Páginas del papel que están en el escaneo (tiene {0})</source>
        <translation>Pages du papier qui sont sur le scan (il y en a {0})</translation>
    </message>
    <message>
        <source>Están todas.</source>
        <translation>Elles y sont toutes.</translation>
    </message>
    <message>
        <source>Lo que se imprimió</source>
        <translation>Ce qui a été imprimé</translation>
    </message>
    <message>
        <source>No adjuntarlo</source>
        <translation>Ne pas le joindre</translation>
    </message>
    <message>
        <source>No están: {0}.</source>
        <translation>Manquent&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>No se pudo leer ningún código en el escaneo.</source>
        <translation>Aucun code n’a pu être lu sur le scan.</translation>
    </message>
    <message>
        <source>Páginas {0} · huella del escaneo {1}…</source>
        <translation>Pages {0} · empreinte du scan {1}…</translation>
    </message>
    <message>
        <source>Quitar el escaneo</source>
        <translation>Retirer le scan</translation>
    </message>
    <message numerus="yes">
        <source>Se leyó el código en %n página(s).</source>
        <translation>
            <numerusform>Le code a été lu sur %n page.</numerusform>
            <numerusform>Le code a été lu sur %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>«{0}», {1}. Se guarda cifrado, con su huella aparte de la del acta impresa.</source>
        <translation>«&#xa0;{0}&#xa0;», {1}. Il est gardé chiffré, avec son empreinte à part de celle du document imprimé.</translation>
    </message>
    <message>
        <source>¿Adjuntar este escaneo a la constancia de firmas {0}?</source>
        <translation>Joindre ce scan au constat des signatures {0}&#xa0;?</translation>
    </message>
    <message>
        <source>¿Adjuntar este escaneo al acta {0}?</source>
        <translation>Joindre ce scan au procès-verbal {0}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ScreenSigning</name>
    <message>
        <source>En pantalla se firma el acta definitiva: déjela definitiva primero.</source>
        <translation>À l’écran se signe le procès-verbal définitif&#xa0;: rendez-le définitif d’abord.</translation>
    </message>
    <message>
        <source>Firma simple en pantalla de {0}, {1}, según el reloj del equipo.</source>
        <translation>Signature simple à l’écran de {0}, {1}, selon l’horloge de l’appareil.</translation>
    </message>
    <message>
        <source>{0} · {1} · código {2}, revisión {3}.</source>
        <translation>{0} · {1} · code {2}, révision {3}.</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Compartir por el servidor</source>
        <translation>Partager par le serveur</translation>
    </message>
    <message>
        <source>Dirección del servidor…</source>
        <translation>Adresse du serveur…</translation>
    </message>
    <message>
        <source>El servidor guarda paquetes cerrados que no puede abrir. Sin él, se comparte por memoria USB.</source>
        <translation>Le serveur garde des paquets fermés qu’il ne peut pas ouvrir. Sans lui, on partage par clé USB.</translation>
    </message>
    <message>
        <source>Este equipo visita {0}</source>
        <translation>Cet appareil visite {0}</translation>
    </message>
    <message>
        <source>Intercambiar ahora</source>
        <translation>Échanger maintenant</translation>
    </message>
    <message>
        <source>Lo más que puede gastar en un mes</source>
        <translation>Le maximum à dépenser en un mois</translation>
    </message>
    <message>
        <source>Probando {0}…</source>
        <translation>Essai de {0}…</translation>
    </message>
    <message>
        <source>Servidor</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Sin límite</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Solo cuando yo lo diga</source>
        <translation>Seulement quand je le dis</translation>
    </message>
    <message>
        <source>Solo, cuando haya conexión</source>
        <translation>De lui-même, dès qu’il y a une connexion</translation>
    </message>
    <message>
        <source>Todavía no hay servidor. Su dirección viene en la invitación.</source>
        <translation>Pas encore de serveur. Son adresse vient avec l’invitation.</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Dejarlo como está</source>
        <translation>Laisser comme c’est</translation>
    </message>
    <message>
        <source>Dirección</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Huella del servidor</source>
        <translation>Empreinte du serveur</translation>
    </message>
    <message>
        <source>Las 64 cifras que siguen a «sha256:». Vacía, si el servidor tiene un certificado público.</source>
        <translation>Les 64 chiffres après «&#xa0;sha256:&#xa0;». Vide si le serveur a un certificat public.</translation>
    </message>
    <message>
        <source>Por ejemplo: https://192.168.1.20:8443</source>
        <translation>Par exemple&#xa0;: https://192.168.1.20:8443</translation>
    </message>
    <message>
        <source>Quien cuida el servidor le da las dos cosas, en papel o de viva voz. A los demás equipos les llegan con la invitación. Lo que ya está en otro servidor se queda allá; lo de aquí se ofrece entero al nuevo.</source>
        <translation>La personne qui garde le serveur vous donne les deux, sur papier ou de vive voix. Les autres appareils les reçoivent avec l’invitation. Ce qui est déjà sur un autre serveur y reste&#xa0;; tout ce qui est ici est proposé au nouveau.</translation>
    </message>
    <message>
        <source>Usar este servidor</source>
        <translation>Utiliser ce serveur</translation>
    </message>
    <message>
        <source>¿Dónde está el servidor del programa?</source>
        <translation>Où est le serveur du programme&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ServerVisits</name>
    <message>
        <source>Al día con el servidor, {0}</source>
        <translation>À jour avec le serveur, {0}</translation>
    </message>
    <message>
        <source>Algo no cuadra en lo que llegó del servidor.</source>
        <translation>Quelque chose ne va pas dans ce qui est arrivé du serveur.</translation>
    </message>
    <message numerus="yes">
        <source>El servidor entregó %n parte(s) que no se pudo abrir.</source>
        <translation>
            <numerusform>Le serveur a remis %n partie qui n’a pas pu être ouverte&#xa0;; elle n’a pas été appliquée.</numerusform>
            <numerusform>Le serveur a remis %n parties qui n’ont pas pu être ouvertes&#xa0;; elles n’ont pas été appliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>El servidor no acepta lo de: {0}. Sigue solo aquí; avise a quien coordina.</source>
        <translation>Le serveur n’accepte pas ce qui est dans&#xa0;: {0}. Cela reste ici seulement&#xa0;; prévenez la coordination.</translation>
    </message>
    <message>
        <source>El servidor no responde; todo queda guardado aquí</source>
        <translation>Le serveur ne répond pas&#xa0;; tout reste enregistré ici</translation>
    </message>
    <message numerus="yes">
        <source>Entregó %n cambio(s).</source>
        <translation>
            <numerusform>%n changement remis.</numerusform>
            <numerusform>%n changements remis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Este equipo no conoce ningún servidor. Viene en la invitación.</source>
        <translation>Cet appareil ne connaît aucun serveur. Il vient avec l’invitation.</translation>
    </message>
    <message>
        <source>Intercambiando con el servidor…</source>
        <translation>Échange avec le serveur…</translation>
    </message>
    <message numerus="yes">
        <source>Recibió %n cambio(s).</source>
        <translation>
            <numerusform>%n changement reçu.</numerusform>
            <numerusform>%n changements reçus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Servidor: no admite %n espacio(s)</source>
        <translation>
            <numerusform>Serveur&#xa0;: il n’accepte pas %n espace</numerusform>
            <numerusform>Serveur&#xa0;: il n’accepte pas %n espaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Servidor: se llegó al límite de este mes</source>
        <translation>Serveur&#xa0;: la limite de ce mois est atteinte</translation>
    </message>
    <message>
        <source>Servidor: todavía sin visitar</source>
        <translation>Serveur&#xa0;: pas encore visité</translation>
    </message>
    <message>
        <source>Servidor: última visita {0}</source>
        <translation>Serveur&#xa0;: dernière visite {0}</translation>
    </message>
    <message>
        <source>Servidor: última visita {0}; hay cambios por entregar</source>
        <translation>Serveur&#xa0;: dernière visite {0}&#xa0;; il y a des changements à remettre</translation>
    </message>
    <message>
        <source>Sin conexión; no hace falta</source>
        <translation>Sans connexion&#xa0;; ce n’est pas nécessaire</translation>
    </message>
    <message>
        <source>Todavía sin visitar</source>
        <translation>Pas encore visité</translation>
    </message>
    <message>
        <source>Ver</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Última visita: {0}</source>
        <translation>Dernière visite&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>No se guardó. Intro para corregir y guardar otra vez.</source>
        <translation>Pas enregistrée. Entrée pour corriger et enregistrer à nouveau.</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Equipo</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Privada</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>{0}, sin nombrar en el acta</source>
        <translation>{0}, à ne pas nommer dans le procès-verbal</translation>
    </message>
    <message>
        <source>{0} · por intérprete</source>
        <translation>{0} · par interprète</translation>
    </message>
    <message numerus="yes">
        <source>%n día(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Dos versiones: falta decidir</source>
        <translation>Deux versions&#xa0;: à trancher</translation>
    </message>
    <message>
        <source>Pasa a cláusula {0} del Acuerdo {1}</source>
        <translation>Devient la clause {0} de l’Accord {1}</translation>
    </message>
    <message>
        <source>en curso</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} más</source>
        <translation>{0} de plus</translation>
    </message>
    <message>
        <source>Persona que no ha llegado al registro</source>
        <translation>Personne qui n’est pas arrivée au registre</translation>
    </message>
</context>
<context>
    <name>SessionButtons</name>
    <message>
        <source>Abrir de nuevo</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Abrir la sesión</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Terminar…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>Ver el acta</source>
        <translation>Voir le procès-verbal</translation>
    </message>
    <message>
        <source>lo anotado hasta ahora, como borrador</source>
        <translation>ce qui est noté jusqu’ici, en brouillon</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Planificar una sesión</source>
        <translation>Prévoir une séance</translation>
    </message>
    <message>
        <source>Datos de la sesión</source>
        <translation>Données de la séance</translation>
    </message>
    <message>
        <source>Planificar la sesión</source>
        <translation>Prévoir la séance</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Sus nombres, separados por coma: español, q&apos;eqchi&apos;</source>
        <translation>Leurs noms, séparés par des virgules&#xa0;: espagnol, q’eqchi&apos;</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>la que sigue</source>
        <translation>la suivante</translation>
    </message>
    <message>
        <source>sin fecha</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hasta</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Idiomas</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Número</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Título, si lo tiene</source>
        <translation>Titre, s’il y en a un</translation>
    </message>
    <message>
        <source>Desde</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Intérprete</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Facilita</source>
        <translation>Facilite</translation>
    </message>
    <message>
        <source>Nombres separados por coma</source>
        <translation>Noms séparés par des virgules</translation>
    </message>
    <message>
        <source>Quórum acordado</source>
        <translation>Quorum convenu</translation>
    </message>
    <message>
        <source>Convocada el</source>
        <translation>Convoquée le</translation>
    </message>
    <message>
        <source>Empezar con la agenda que propone el método</source>
        <translation>Commencer avec l’ordre du jour que propose la méthode</translation>
    </message>
    <message>
        <source>Poner a todas las personas en la lista</source>
        <translation>Mettre tout le monde sur la liste</translation>
    </message>
    <message>
        <source>Terminaría antes de empezar.</source>
        <translation>Elle finirait avant de commencer.</translation>
    </message>
    <message>
        <source>No se conoce el idioma «{0}».</source>
        <translation>La langue «&#xa0;{0}&#xa0;» n’est pas connue.</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Sesión</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Mesas</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Sesiones</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>En curso · {0}</source>
        <translation>En cours · {0}</translation>
    </message>
    <message>
        <source>Planificada</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>En pausa</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Terminada</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>{0}, con intérprete</source>
        <translation>{0}, avec interprète</translation>
    </message>
    <message>
        <source>guardar la nota</source>
        <translation>enregistrer la note</translation>
    </message>
    <message>
        <source>renglón nuevo</source>
        <translation>nouvelle ligne</translation>
    </message>
    <message>
        <source>tipo de nota, con su letra; también /p y espacio al principio</source>
        <translation>type de note, avec sa lettre&#xa0;; aussi /p et espace au début</translation>
    </message>
    <message>
        <source>quién habla</source>
        <translation>qui parle</translation>
    </message>
    <message>
        <source>la nota va al acta; F3 al equipo, F4 solo a usted</source>
        <translation>la note va au procès-verbal&#xa0;; F3 à l’équipe, F4 à vous seul</translation>
    </message>
    <message>
        <source>dar la palabra</source>
        <translation>donner la parole</translation>
    </message>
    <message>
        <source>sondeo de consenso</source>
        <translation>sondage de consensus</translation>
    </message>
    <message>
        <source>asistencia</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>pausa</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>leer en grande; nunca lo del equipo ni lo privado</source>
        <translation>lire en grand&#xa0;; jamais ce qui est à l’équipe ou privé</translation>
    </message>
    <message>
        <source>Nota guardada</source>
        <translation>Note enregistrée</translation>
    </message>
    <message>
        <source>Todavía no hay ninguna sesión. Se planifican en una mesa.</source>
        <translation>Il n’y a encore aucune séance. On les prévoit dans une table.</translation>
    </message>
    <message>
        <source>Ir a Mesas</source>
        <translation>Aller aux Tables</translation>
    </message>
    <message>
        <source>Aquí está lo que quedó a medio escribir.</source>
        <translation>Voici ce qui était resté à moitié écrit.</translation>
    </message>
    <message>
        <source>Aquí quedarán las notas, en el orden en que se habla. Escriba abajo y toque Intro.</source>
        <translation>Les notes resteront ici, dans l’ordre où l’on parle. Écrivez en bas et touchez Entrée.</translation>
    </message>
    <message>
        <source>Ninguna nota es así en esta sesión.</source>
        <translation>Aucune note n’est ainsi dans cette séance.</translation>
    </message>
    <message>
        <source>en la lista de palabra pedida: quitar</source>
        <translation>dans la liste des demandes de parole&#xa0;: retirer</translation>
    </message>
    <message>
        <source>en una nota: llevarla a un acuerdo; Intro la corrige, Supr la borra</source>
        <translation>sur une note&#xa0;: la porter à un accord&#xa0;; Entrée la corrige, Suppr l’efface</translation>
    </message>
    <message>
        <source>poner a alguien en la lista de palabra pedida</source>
        <translation>mettre quelqu’un sur la liste des demandes de parole</translation>
    </message>
    <message>
        <source>quien habla terminó</source>
        <translation>qui parle a fini</translation>
    </message>
    <message>
        <source>volver a escribir</source>
        <translation>se remettre à écrire</translation>
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
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Sesión {0}</source>
        <translation>Séance {0}</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Sesión {0}</source>
        <translation>Séance {0}</translation>
    </message>
    <message>
        <source>Sesión</source>
        <translation>Séance</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Ajustes</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Borrar de esta laptop…</source>
        <translation>Effacer de cet ordinateur…</translation>
    </message>
    <message>
        <source>Cambiar la frase de paso…</source>
        <translation>Changer la phrase de passe…</translation>
    </message>
    <message>
        <source>Dejar la de ahora</source>
        <translation>Garder l’actuelle</translation>
    </message>
    <message>
        <source>Emergencia</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Este equipo</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Hacer otra hoja</source>
        <translation>Faire une autre feuille</translation>
    </message>
    <message>
        <source>Hoja de recuperación nueva…</source>
        <translation>Nouvelle feuille de récupération…</translation>
    </message>
    <message>
        <source>Huella de este equipo. Léanla entre dos personas para saber que es de verdad este.</source>
        <translation>Empreinte de cet appareil. Lisez-la à deux pour savoir que c’est bien celui-ci.</translation>
    </message>
    <message>
        <source>La frase de paso es otra desde ahora.</source>
        <translation>La phrase de passe est une autre désormais.</translation>
    </message>
    <message>
        <source>La hoja de ahora deja de abrir este espacio. Tenga a mano con qué imprimir o copiar doce palabras.</source>
        <translation>La feuille actuelle cesse d’ouvrir cet espace. Ayez de quoi imprimer ou copier douze mots.</translation>
    </message>
    <message>
        <source>La hoja nueva no se comprobó. Haga otra en Ajustes antes de necesitarla.</source>
        <translation>La nouvelle feuille n’a pas été vérifiée. Faites-en une autre dans Réglages avant d’en avoir besoin.</translation>
    </message>
    <message>
        <source>Lo que abre este espacio</source>
        <translation>Ce qui ouvre cet espace</translation>
    </message>
    <message>
        <source>Primero le dice qué no se ha compartido. Después destruye las llaves y los datos.</source>
        <translation>D’abord il vous dit ce qui n’a pas été partagé. Ensuite il détruit les clés et les données.</translation>
    </message>
    <message>
        <source>Si perdió la hoja o alguien más la vio, haga otra: la anterior deja de servir.</source>
        <translation>Si vous avez perdu la feuille ou que quelqu’un l’a vue, faites-en une autre&#xa0;: l’ancienne ne sert plus.</translation>
    </message>
    <message>
        <source>este espacio</source>
        <translation>cet espace</translation>
    </message>
    <message>
        <source>¿Hacer otra hoja de recuperación?</source>
        <translation>Faire une autre feuille de récupération&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message numerus="yes">
        <source>%n archivo(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s), completo</source>
        <translation>
            <numerusform>%n changement, complet</numerusform>
            <numerusform>%n changements, complet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de acuerdos</source>
        <translation>
            <numerusform>%n d’accords</numerusform>
            <numerusform>%n d’accords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de análisis</source>
        <translation>
            <numerusform>%n d’analyse</numerusform>
            <numerusform>%n d’analyse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de asistencia</source>
        <translation>
            <numerusform>%n de présence</numerusform>
            <numerusform>%n de présence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de compromisos</source>
        <translation>
            <numerusform>%n d’engagements</numerusform>
            <numerusform>%n d’engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de la mesa</source>
        <translation>
            <numerusform>%n de la table</numerusform>
            <numerusform>%n de la table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de personas</source>
        <translation>
            <numerusform>%n de personnes</numerusform>
            <numerusform>%n de personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de sesiones</source>
        <translation>
            <numerusform>%n de séances</numerusform>
            <numerusform>%n de séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n más sin confirmar</source>
        <translation>
            <numerusform>%n de plus, sans confirmation</numerusform>
            <numerusform>%n de plus, sans confirmation</numerusform>
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
            <numerusform>%n papier</numerusform>
            <numerusform>%n papiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Alguien entregó una versión más vieja de lo que ya se conocía</source>
        <translation>Quelqu’un a remis une version plus ancienne que ce que l’on connaissait</translation>
    </message>
    <message>
        <source>Aquí no cambió nada. Pida otra vez el paquete, por otro camino.</source>
        <translation>Rien n’a changé ici. Redemandez le paquet, par un autre chemin.</translation>
    </message>
    <message>
        <source>Coordina</source>
        <translation>Coordonne</translation>
    </message>
    <message>
        <source>El servidor no acepta: {0}</source>
        <translation>Le serveur n’accepte pas&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Escribió quien solo puede leer: {0}</source>
        <translation>A écrit qui ne peut que lire&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Eso no entró. Si debe escribir, admítalo como facilitación.</source>
        <translation>Ce n’est pas entré. S’il doit écrire, admettez-le comme facilitation.</translation>
    </message>
    <message>
        <source>Este equipo</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Este equipo fue retirado de: {0}</source>
        <translation>Cet appareil a été retiré de&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Falta el cambio {0} de {1}</source>
        <translation>Il manque le changement {0} de {1}</translation>
    </message>
    <message>
        <source>Faltan los cambios {0}–{1} de {2}</source>
        <translation>Il manque les changements {0}–{1} de {2}</translation>
    </message>
    <message>
        <source>Hablaron de esto: {0}.</source>
        <translation>En ont parlé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Hay dos copias de un mismo equipo: {0}</source>
        <translation>Il y a deux copies d’un même appareil&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Lee la mesa</source>
        <translation>Lit la table</translation>
    </message>
    <message>
        <source>Llegó una llave que nadie de la coordinación avaló</source>
        <translation>Une clé est arrivée que personne de la coordination n’a garantie</translation>
    </message>
    <message>
        <source>Llegó vacío: alguien lo borró sin tener derecho. Vuelve si algún equipo lo tiene aún.</source>
        <translation>Arrivé vide&#xa0;: quelqu’un l’a effacé sans en avoir le droit. Il revient si un appareil l’a encore.</translation>
    </message>
    <message>
        <source>Lo demás ya está aplicado. El próximo paquete los pide.</source>
        <translation>Le reste est déjà appliqué. Le prochain paquet les demande.</translation>
    </message>
    <message>
        <source>Lo que hay ahí sigue solo aquí. Avise a quien coordina.</source>
        <translation>Ce qui s’y trouve reste ici seulement. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>Lo de antes sigue aquí y lo puede leer; lo que escribió después espera a que la coordinación lo acepte, y lo nuevo de los demás ya no le llega. Si debe seguir participando, entregue su tarjeta a quien coordina.</source>
        <translation>L’ancien reste ici et se lit&#xa0;; ce que vous avez écrit ensuite attend que la coordination l’accepte, et le nouveau des autres ne lui parvient plus. Si vous devez continuer à participer, remettez votre carte à la personne qui coordonne.</translation>
    </message>
    <message>
        <source>Límite del mes alcanzado</source>
        <translation>Limite du mois atteinte</translation>
    </message>
    <message>
        <source>Nada queda solo aquí. Lo guarda sin poder leerlo.</source>
        <translation>Rien ne reste ici seulement. Il le garde sans pouvoir le lire.</translation>
    </message>
    <message>
        <source>Nada se perdió. Use una sola de las dos y guarde la otra.</source>
        <translation>Rien n’est perdu. N’utilisez que l’une des deux et rangez l’autre.</translation>
    </message>
    <message>
        <source>No participa</source>
        <translation>Ne participe pas</translation>
    </message>
    <message>
        <source>No responde ahora</source>
        <translation>Ne répond pas pour l’instant</translation>
    </message>
    <message>
        <source>No se cuenta con ello. Si aquí restauró un respaldo, pídale un paquete; si no, avise.</source>
        <translation>On n’y compte pas. Si vous avez restauré une sauvegarde ici, demandez-lui un paquet&#xa0;; sinon, prévenez.</translation>
    </message>
    <message>
        <source>No se usó. La mandó {0}: avise a la coordinación.</source>
        <translation>Elle n’a pas servi. Envoyée par {0}&#xa0;: avertissez la coordination.</translation>
    </message>
    <message>
        <source>Otra copia de este espacio de trabajo también escribe</source>
        <translation>Une autre copie de cet espace écrit aussi</translation>
    </message>
    <message>
        <source>Podrán leerlo: {0}</source>
        <translation>Pourront le lire&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Puede escribir</source>
        <translation>Peut écrire</translation>
    </message>
    <message>
        <source>Quienes coordinaban se retiraron entre sí. Pueden seguir escribiendo y compartiendo, con llaves nuevas; nadie puede admitir ni retirar a nadie. Para volver a tener coordinación, una persona de confianza saca la mesa a un archivo (export), la trae en un espacio de trabajo nuevo (import) y admite allí a los demás.</source>
        <translation>Les personnes qui coordonnaient se sont retirées mutuellement. Vous pouvez continuer à écrire et à partager, avec de nouvelles clés&#xa0;; plus personne ne peut admettre ni retirer qui que ce soit. Pour avoir de nouveau une coordination, une personne de confiance sort la table dans un fichier (export), l’amène dans un nouvel espace de travail (import) et y admet les autres.</translation>
    </message>
    <message>
        <source>Retirado</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Se guardó lo de las dos. Pregunte si restauró un respaldo o copió su carpeta.</source>
        <translation>Ce que les deux ont écrit est gardé. Demandez si une sauvegarde a été restaurée ou un dossier copié.</translation>
    </message>
    <message>
        <source>Solo lo de la mesa: {0}</source>
        <translation>Seulement la table&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Solo {0} dice que aquí falta(n) %n parte(s)</source>
        <translation>
            <numerusform>D’après {0} seulement, il manque ici %n partie</numerusform>
            <numerusform>D’après {0} seulement, il manque ici %n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Solo {0} dice que falta el cambio {1} de {2}</source>
        <translation>D’après {0} seulement, il manque le changement {1} de {2}</translation>
    </message>
    <message>
        <source>Solo {0} dice que faltan los cambios {1}–{2} de {3}</source>
        <translation>D’après {0} seulement, il manque les changements {1}–{2} de {3}</translation>
    </message>
    <message>
        <source>Todavía hay algo por entregar.</source>
        <translation>Il reste encore quelque chose à remettre.</translation>
    </message>
    <message>
        <source>Todavía nadie más es miembro</source>
        <translation>Personne d’autre n’est encore membre</translation>
    </message>
    <message>
        <source>Todavía sin visitar</source>
        <translation>Pas encore visité</translation>
    </message>
    <message numerus="yes">
        <source>Todavía solo aquí: %n cambio(s).</source>
        <translation>
            <numerusform>Encore ici seulement&#xa0;: %n changement.</numerusform>
            <numerusform>Encore ici seulement&#xa0;: %n changements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Un equipo sin nombre</source>
        <translation>Un appareil sans nom</translation>
    </message>
    <message>
        <source>Vea abajo qué lo impide</source>
        <translation>Voir plus bas ce qui bloque</translation>
    </message>
    <message>
        <source>Ya nadie coordina: {0}</source>
        <translation>Plus personne ne coordonne&#xa0;: {0}</translation>
    </message>
    <message>
        <source>el programa</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>nada</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>queda menos de un minuto</source>
        <translation>reste moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>queda(n) unos %n minuto(s)</source>
        <translation>
            <numerusform>reste environ %n minute</numerusform>
            <numerusform>restent environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>sin noticias todavía</source>
        <translation>encore sans nouvelle</translation>
    </message>
    <message>
        <source>un equipo del que aún no llegó nada</source>
        <translation>un appareil dont rien n’est encore arrivé</translation>
    </message>
    <message>
        <source>{0} dice tener cambios que este equipo nunca escribió</source>
        <translation>{0} dit avoir des changements que cet appareil n’a jamais écrits</translation>
    </message>
    <message>
        <source>{0} dijo {1} que lo tiene.</source>
        <translation>{0} a dit {1} l’avoir.</translation>
    </message>
    <message>
        <source>{0}, ¿{1} más?</source>
        <translation>{0}, {1} de plus&#xa0;?</translation>
    </message>
    <message>
        <source>«{0}»</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>última señal {0}</source>
        <translation>dernier signe {0}</translation>
    </message>
    <message>
        <source>un equipo que no se conoce</source>
        <translation>un appareil inconnu</translation>
    </message>
    <message>
        <source>Ningún equipo dice tenerlo todo. Lo demás ya está aplicado. Pregunte a quien lo escribió.</source>
        <translation>Aucun appareil ne dit en avoir la totalité. Le reste est déjà appliqué. Demandez à la personne qui l’a écrit.</translation>
    </message>
    <message>
        <source>Ningún otro equipo ha hablado de eso; lo demás no espera por ello. Pregunte, o avise a quien coordina.</source>
        <translation>Aucun autre appareil n’en a parlé&#xa0;; le reste ne l’attend pas. Demandez, ou prévenez la coordination.</translation>
    </message>
    <message>
        <source>Ningún otro equipo ha hablado de esto; lo demás ya está aplicado y no espera por ello.</source>
        <translation>Aucun autre appareil n’en a parlé&#xa0;; le reste est appliqué et ne l’attend pas.</translation>
    </message>
    <message>
        <source>Ya no lo dice: busque un respaldo de ese equipo o una memoria de antes.</source>
        <translation>Il ne le dit plus&#xa0;: cherchez une sauvegarde de cet appareil ou une clé d’avant.</translation>
    </message>
    <message>
        <source>hay aquí {0} de {1} cambios</source>
        <translation>ici, {0} de ses {1} changements</translation>
    </message>
    <message>
        <source>un equipo sin nombre</source>
        <translation>un appareil sans nom</translation>
    </message>
    <message>
        <source>{0} de {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} y más</source>
        <translation>{0} et plus</translation>
    </message>
    <message>
        <source>{0}, lo del equipo</source>
        <translation>{0}, ce qui est à l’équipe</translation>
    </message>
</context>
<context>
    <name>ShareScreen</name>
    <message>
        <source>Compartir</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Copia hecha y comprobada: {0}. Se abre con la misma frase de paso.</source>
        <translation>Copie faite et vérifiée&#xa0;: {0}. Elle s’ouvre avec la même phrase de passe.</translation>
    </message>
    <message>
        <source>Copiar a otra memoria</source>
        <translation>Copier vers une autre clé</translation>
    </message>
    <message numerus="yes">
        <source>Falta(n) %n parte(s)</source>
        <translation>
            <numerusform>Il manque %n partie</numerusform>
            <numerusform>Il manque %n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Leer paquete que llegó</source>
        <translation>Lire un paquet arrivé</translation>
    </message>
    <message>
        <source>Leer paquetes</source>
        <translation>Lire des paquets</translation>
    </message>
    <message>
        <source>Llevar cambios</source>
        <translation>Emporter des changements</translation>
    </message>
    <message>
        <source>Llevar o leer</source>
        <translation>Emporter ou lire</translation>
    </message>
    <message>
        <source>agregar un equipo</source>
        <translation>ajouter un appareil</translation>
    </message>
    <message>
        <source>crear el paquete, o leer los marcados</source>
        <translation>créer le paquet, ou lire les cochés</translation>
    </message>
    <message>
        <source>el servidor del programa</source>
        <translation>le serveur du programme</translation>
    </message>
    <message>
        <source>la memoria «{0}»</source>
        <translation>la clé «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>leer paquetes que llegaron</source>
        <translation>lire des paquets arrivés</translation>
    </message>
    <message>
        <source>llevar; con 2, leer</source>
        <translation>emporter&#xa0;; avec 2, lire</translation>
    </message>
    <message>
        <source>pausar o seguir; en la tabla, marcar</source>
        <translation>suspendre ou reprendre&#xa0;; dans le tableau, cocher</translation>
    </message>
    <message>
        <source>una carpeta de esta laptop</source>
        <translation>un dossier de cet ordinateur</translation>
    </message>
    <message>
        <source>Último paquete: {0}</source>
        <translation>Dernier paquet&#xa0;: {0}</translation>
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
        <translation>Pas d’imprimante&#xa0;: copier à la main</translation>
    </message>
    <message>
        <source>Para comprobar, escriba las doce palabras de su hoja:</source>
        <translation>Pour vérifier, saisissez les douze mots de votre feuille&#xa0;:</translation>
    </message>
    <message>
        <source>Las tildes no importan. «Seguir» se activa cuando están las doce.</source>
        <translation>Les accents ne comptent pas. «&#xa0;Continuer&#xa0;» s’active quand les douze y sont.</translation>
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
        <translation>Continuer sans feuille de récupération&#xa0;?</translation>
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
        <translation>Cette partie n’est pas encore dans cette version.</translation>
    </message>
    <message>
        <source>Todo a la vista</source>
        <translation>Tout est visible</translation>
    </message>
    <message>
        <source>Vista discreta</source>
        <translation>Vue discrète</translation>
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
        <source>Lugares</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Aquí no hay nada que se pueda leer ante todos.</source>
        <translation>Il n’y a rien ici qui puisse être lu devant tous.</translation>
    </message>
    <message>
        <source>Ayuda</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Eso no está en esta versión.</source>
        <translation>Cela n’est pas dans cette version.</translation>
    </message>
    <message>
        <source>Guardado {0}</source>
        <translation>Enregistré {0}</translation>
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
        <source>bloquear ahora</source>
        <translation>verrouiller maintenant</translation>
    </message>
    <message>
        <source>cambiar de tema</source>
        <translation>changer de thème</translation>
    </message>
    <message>
        <source>deshacer</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>esta ayuda: la guía, las teclas y los avisos</source>
        <translation>cette aide&#xa0;: le guide, les touches et les avis</translation>
    </message>
    <message>
        <source>filtrar aquí</source>
        <translation>filtrer ici</translation>
    </message>
    <message>
        <source>leer en grande</source>
        <translation>lire en grand</translation>
    </message>
    <message>
        <source>leer un paquete</source>
        <translation>lire un paquet</translation>
    </message>
    <message>
        <source>letra de tamaño normal</source>
        <translation>texte de taille normale</translation>
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
        <source>parte anterior de la pantalla</source>
        <translation>partie précédente de l’écran</translation>
    </message>
    <message>
        <source>siguiente parte de la pantalla</source>
        <translation>partie suivante de l’écran</translation>
    </message>
    <message>
        <source>vista discreta</source>
        <translation>vue discrète</translation>
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
    <name>ShellHelp</name>
    <message>
        <source>En todas las pantallas</source>
        <translation>Sur tous les écrans</translation>
    </message>
    <message>
        <source>cerrar; nunca se pierde lo escrito</source>
        <translation>fermer&#xa0;; ce qui est écrit n’est jamais perdu</translation>
    </message>
    <message>
        <source>la cortina: tapar todo, y volver</source>
        <translation>le rideau&#xa0;: tout cacher, et revenir</translation>
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
    <name>Side</name>
    <message>
        <source>Barra: voz. Raya: parte de las personas</source>
        <translation>Barre&#xa0;: voix. Trait&#xa0;: part des personnes</translation>
    </message>
    <message>
        <source>Formación</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Habilidad</source>
        <translation>Compétence</translation>
    </message>
    <message numerus="yes">
        <source>Inclusión en %n mesa(s)</source>
        <translation>
            <numerusform>Inclusion dans %n table</numerusform>
            <numerusform>Inclusion dans %n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>Informe del trimestre</source>
        <translation>Rapport du trimestre</translation>
    </message>
    <message>
        <source>Jóvenes</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <source>Mujeres</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Palabra</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Personas formadas</source>
        <translation>Personnes formées</translation>
    </message>
    <message>
        <source>Personas formadas, en todas las mesas</source>
        <translation>Personnes formées, à toutes les tables</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Sin formar: {0}</source>
        <translation>Sans formation&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Sin nombres ni lugares chicos: los grupos de menos de 5 se juntan.</source>
        <translation>Sans noms ni petites localités&#xa0;: les groupes de moins de 5 sont réunis.</translation>
    </message>
    <message>
        <source>Todavía no se ha anotado quién habló.</source>
        <translation>On n’a pas encore noté qui a parlé.</translation>
    </message>
    <message>
        <source>Ver antes…</source>
        <translation>Voir avant…</translation>
    </message>
    <message>
        <source>Voz y personas por sector, en todas las mesas</source>
        <translation>Voix et personnes par secteur, à toutes les tables</translation>
    </message>
    <message numerus="yes">
        <source>de %n que hablan por una parte</source>
        <translation>
            <numerusform>sur %n qui parle pour une partie</numerusform>
            <numerusform>sur %n qui parlent pour une partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>y %n más</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} de {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} en {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0}: {1} de voz, {2} de personas</source>
        <translation>{0}&#xa0;: {1} de voix, {2} de personnes</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Anotar lectura…</source>
        <translation>Noter un relevé…</translation>
    </message>
    <message>
        <source>Antes de decidir</source>
        <translation>Avant de décider</translation>
    </message>
    <message>
        <source>El texto es de las partes. Puede leer las versiones en la sesión y anotar lo que escojan.</source>
        <translation>Le texte est aux parties. Vous pouvez lire les versions en séance et noter ce qu’elles choisissent.</translation>
    </message>
    <message>
        <source>Indicadores de la mesa</source>
        <translation>Indicateurs de la table</translation>
    </message>
    <message>
        <source>Intro: cambiar</source>
        <translation>Entrée&#xa0;: modifier</translation>
    </message>
    <message>
        <source>La dieron sobre uno de estos textos. Si queda otro, hay que volver a preguntarles.</source>
        <translation>Elles l’ont donnée sur l’un de ces textes. Si un autre reste, il faut leur demander de nouveau.</translation>
    </message>
    <message>
        <source>Las partes ya dieron su posición.</source>
        <translation>Les parties ont déjà donné leur position.</translation>
    </message>
    <message>
        <source>Lo que se sabe</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>Otras por decidir</source>
        <translation>Autres à décider</translation>
    </message>
    <message>
        <source>Ponerlo en la agenda</source>
        <translation>Le mettre à l’ordre du jour</translation>
    </message>
    <message>
        <source>Que decida la mesa</source>
        <translation>Que la table décide</translation>
    </message>
</context>
<context>
    <name>SignOnScreen</name>
    <message>
        <source>A ruego: {0}</source>
        <translation>À sa demande&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Borrar</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Con ratón, lápiz o dedo. Con el teclado: cierre esta ventana y anote la firma con la letra F de la lista.</source>
        <translation>Avec la souris, un stylet ou le doigt. Au clavier&#xa0;: fermez cette fenêtre et notez la signature avec la lettre F de la liste.</translation>
    </message>
    <message>
        <source>Confirmar la firma</source>
        <translation>Confirmer la signature</translation>
    </message>
    <message>
        <source>El acta no nombra a esta persona. Su firma dibujada puede decir quién es.</source>
        <translation>Le procès-verbal ne nomme pas cette personne. Sa signature dessinée peut dire qui elle est.</translation>
    </message>
    <message>
        <source>Es una firma simple en pantalla, con la hora según el reloj del equipo; no es una firma electrónica avanzada. Lo dibujado se guarda cifrado para el equipo de facilitación y se ve en el PDF sellado. Se puede quitar después. Firmar en papel vale lo mismo.</source>
        <translation>C’est une signature simple à l’écran, avec l’heure selon l’horloge de l’appareil&#xa0;; ce n’est pas une signature électronique avancée. Ce qui est dessiné est gardé chiffré pour l’équipe de facilitation et se voit dans le PDF scellé. On peut la retirer ensuite. Signer sur papier vaut autant.</translation>
    </message>
    <message>
        <source>Firma a ruego de {0}: {1}</source>
        <translation>Signature à la demande de {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Firma de {0}</source>
        <translation>Signature de {0}</translation>
    </message>
    <message>
        <source>La misma persona</source>
        <translation>La personne elle-même</translation>
    </message>
    <message>
        <source>No firmar aquí</source>
        <translation>Ne pas signer ici</translation>
    </message>
    <message>
        <source>Quién dibuja la firma</source>
        <translation>Qui dessine la signature</translation>
    </message>
    <message>
        <source>Se le explicó para qué es y quiere firmar así</source>
        <translation>On lui a expliqué à quoi cela sert et elle veut signer ainsi</translation>
    </message>
    <message>
        <source>Sin su consentimiento no se guarda nada.</source>
        <translation>Sans son consentement, rien n’est gardé.</translation>
    </message>
    <message>
        <source>Su consentimiento</source>
        <translation>Son consentement</translation>
    </message>
    <message>
        <source>Todavía no hay nada dibujado.</source>
        <translation>Rien n’est encore dessiné.</translation>
    </message>
    <message>
        <source>¿Firma {0} en la pantalla?</source>
        <translation>{0} signe à l’écran&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>Espera respuesta</source>
        <translation>Attend une réponse</translation>
    </message>
    <message>
        <source>Falta contar de vuelta</source>
        <translation>Reste à dire en retour</translation>
    </message>
    <message>
        <source>Falta plan de protección</source>
        <translation>Plan de protection manquant</translation>
    </message>
    <message>
        <source>Falta quién responde</source>
        <translation>Personne ne répond encore</translation>
    </message>
    <message>
        <source>Respuesta atrasada</source>
        <translation>Réponse en retard</translation>
    </message>
    <message>
        <source>Se contó de vuelta</source>
        <translation>Dit en retour</translation>
    </message>
    <message>
        <source>responde {0}</source>
        <translation>{0} répond</translation>
    </message>
</context>
<context>
    <name>SignalsCard</name>
    <message numerus="yes">
        <source>%n señal(es)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Nada se reenvía solo. Usted decide a quién avisar.</source>
        <translation>Rien n’est transmis tout seul. Vous décidez qui avertir.</translation>
    </message>
    <message>
        <source>Señales que esperan</source>
        <translation>Signaux en attente</translation>
    </message>
</context>
<context>
    <name>SignaturesPanel</name>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Falta</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>Signe par</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Cómo firma cada quien</source>
        <translation>Comment chacun signe</translation>
    </message>
    <message>
        <source>Por resolver</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Todas</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Buscar a una persona</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Aquí estarán las firmas de quienes vinieron. Se marcan en la asistencia.</source>
        <translation>Les signatures des personnes venues seront ici. On les marque dans la présence.</translation>
    </message>
    <message>
        <source>Cómo firma cada persona</source>
        <translation>Comment signe chaque personne</translation>
    </message>
    <message>
        <source>firma</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>huella</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>pantalla</source>
        <translation>écran</translation>
    </message>
    <message>
        <source>ruego</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>sello</source>
        <translation>cachet</translation>
    </message>
</context>
<context>
    <name>SigningRecordDialog</name>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Constancia de firmas</source>
        <translation>Constat des signatures</translation>
    </message>
    <message>
        <source>Dejarla definitiva</source>
        <translation>Le rendre définitif</translation>
    </message>
    <message>
        <source>Dice de qué acta, por su código, y cómo firmó o no firmó cada persona. El acta no cambia.</source>
        <translation>Il dit de quel procès-verbal, par son code, et comment chaque personne a signé ou non. Le procès-verbal ne change pas.</translation>
    </message>
    <message>
        <source>El idioma del acta</source>
        <translation>La langue du procès-verbal</translation>
    </message>
    <message>
        <source>Es definitiva. Código {0}, revisión {1}.</source>
        <translation>Il est définitif. Code {0}, révision {1}.</translation>
    </message>
    <message>
        <source>Guardar PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Guardar la constancia</source>
        <translation>Enregistrer le constat</translation>
    </message>
    <message>
        <source>Hacer otra revisión</source>
        <translation>Faire une autre révision</translation>
    </message>
    <message>
        <source>Idioma de la constancia</source>
        <translation>Langue du constat</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>La constancia es definitiva. Código {0}.</source>
        <translation>Le constat est définitif. Code {0}.</translation>
    </message>
    <message>
        <source>La constancia quedó en {0}, sin cifrar.</source>
        <translation>Le constat est dans {0}, non chiffré.</translation>
    </message>
    <message>
        <source>La constancia va a la impresora.</source>
        <translation>Le constat va à l’imprimante.</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Por qué se hace otra</source>
        <translation>Pourquoi un autre</translation>
    </message>
    <message>
        <source>Puede quedar en blanco.</source>
        <translation>Peut rester vide.</translation>
    </message>
    <message>
        <source>Sale en la constancia.</source>
        <translation>Figure sur le constat.</translation>
    </message>
    <message>
        <source>Testigo de la constancia, {0}</source>
        <translation>Témoin du constat, {0}</translation>
    </message>
    <message>
        <source>constancia-de-firmas</source>
        <translation>constat-des-signatures</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Corregir lo que dijo esta fuente</source>
        <translation>Corriger ce qu’a dit cette source</translation>
    </message>
    <message>
        <source>Reservado: solo lo lee el equipo</source>
        <translation>Réservé&#xa0;: seule l’équipe le lit</translation>
    </message>
    <message>
        <source>Según esta fuente:</source>
        <translation>Selon cette source&#xa0;:</translation>
    </message>
    <message>
        <source>Solo lo lee el equipo</source>
        <translation>Seule l’équipe le lit</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>Cambiar de etapa</source>
        <translation>Changer d’étape</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Etapa</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>sin valorar</source>
        <translation>non évaluée</translation>
    </message>
</context>
<context>
    <name>StatusTeller</name>
    <message numerus="yes">
        <source>%n cambio(s) en el servidor, aún en ningún otro equipo</source>
        <translation>
            <numerusform>%n changement sur le serveur, sur aucun autre appareil encore</numerusform>
            <numerusform>%n changements sur le serveur, sur aucun autre appareil encore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s) sin compartir</source>
        <translation>
            <numerusform>%n changement non partagé</numerusform>
            <numerusform>%n changements non partagés</numerusform>
        </translation>
    </message>
    <message>
        <source>Este equipo fue retirado: {0}. Lo de antes sigue aquí; lo que escriba no llegará a los demás.</source>
        <translation>Cet appareil a été retiré&#xa0;: {0}. L’ancien reste ici&#xa0;; ce que vous écrirez ne parviendra pas aux autres.</translation>
    </message>
    <message>
        <source>Lo decidió quien los escribió o quien coordina: la historia de cada registro lo dice.</source>
        <translation>La personne qui les a écrits ou qui coordonne l’a décidé&#xa0;: l’histoire de chaque fiche le dit.</translation>
    </message>
    <message numerus="yes">
        <source>Se sacaron palabras o datos para siempre, %n vez (veces).</source>
        <translation>
            <numerusform>Des mots ou des données ont été retirés pour toujours, %n fois.</numerusform>
            <numerusform>Des mots ou des données ont été retirés pour toujours, %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Todo compartido</source>
        <translation>Tout est partagé</translation>
    </message>
    <message>
        <source>Usted lee {0}: puede verlo todo y guardar notas privadas, pero no cambiar lo de la mesa.</source>
        <translation>Vous lisez {0}&#xa0;: vous pouvez tout voir et garder des notes privées, mais pas changer ce qui est de la table.</translation>
    </message>
    <message>
        <source>el programa</source>
        <translation>le programme</translation>
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
    <name>Suggestions</name>
    <message>
        <source>{0}, {1} de {2}</source>
        <translation>{0}, {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n parte(s)</source>
        <translation>
            <numerusform>%n partie</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Ver las {0}</source>
        <translation>Voir les {0}</translation>
    </message>
    <message>
        <source>Condiciones mínimas</source>
        <translation>Conditions minimales</translation>
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
        <translation>Dernières séances</translation>
    </message>
    <message>
        <source>Acuerdos y compromisos</source>
        <translation>Accords et engagements</translation>
    </message>
    <message>
        <source>Etapas</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Intro: valorar</source>
        <translation>Entrée&#xa0;: évaluer</translation>
    </message>
    <message>
        <source>Inclusión: personas distintas en todas las sesiones</source>
        <translation>Inclusion&#xa0;: personnes distinctes sur toutes les séances</translation>
    </message>
    <message>
        <source>Ver como tabla</source>
        <translation>Voir en tableau</translation>
    </message>
    <message>
        <source>Aquí se verá quién fue invitada, vino, habló y firmó.</source>
        <translation>On verra ici qui a été invitée, est venue, a parlé et a signé.</translation>
    </message>
    <message numerus="yes">
        <source>%n compromiso(s) vencido(s)</source>
        <translation>
            <numerusform>%n engagement échu</numerusform>
            <numerusform>%n engagements échus</numerusform>
        </translation>
    </message>
    <message>
        <source>Aquí estarán las condiciones mínimas y, arriba, las etapas. Vienen con el método de la mesa.</source>
        <translation>Ici seront les conditions minimales et, au-dessus, les étapes. Elles viennent avec la méthode de la table.</translation>
    </message>
    <message>
        <source>Aquí estarán las partes de la mesa.</source>
        <translation>Les parties de la table seront ici.</translation>
    </message>
    <message>
        <source>Aquí estarán las sesiones.</source>
        <translation>Les séances seront ici.</translation>
    </message>
    <message>
        <source>Elegir un método…</source>
        <translation>Choisir une méthode…</translation>
    </message>
    <message>
        <source>Todavía no hay acuerdos. Nacen en las sesiones.</source>
        <translation>Il n’y a pas encore d’accords. Ils naissent dans les séances.</translation>
    </message>
    <message>
        <source>Ver todos</source>
        <translation>Voir tous</translation>
    </message>
    <message>
        <source>Delegados nombrados: titular y suplente</source>
        <translation>Délégués nommés&#xa0;: titulaire et suppléant</translation>
    </message>
    <message>
        <source>Valoradas el {0}</source>
        <translation>Évaluées le {0}</translation>
    </message>
    <message>
        <source>Sin valorar</source>
        <translation>Non évaluée</translation>
    </message>
</context>
<context>
    <name>SummaryChoices</name>
    <message>
        <source>Corregir el resumen en {0}</source>
        <translation>Corriger le résumé en {0}</translation>
    </message>
    <message>
        <source>En otro idioma que se habló; va después del cierre, antes de las firmas.</source>
        <translation>Dans une autre langue parlée&#xa0;; il va après la clôture, avant les signatures.</translation>
    </message>
    <message>
        <source>Escribir un resumen…</source>
        <translation>Écrire un résumé…</translation>
    </message>
    <message>
        <source>Resumen en {0}</source>
        <translation>Résumé en {0}</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Aquí está lo que se escribió y no se había guardado.</source>
        <translation>Voici ce qui avait été écrit et n’était pas enregistré.</translation>
    </message>
    <message>
        <source>Cuándo se leyó</source>
        <translation>Quand il a été lu</translation>
    </message>
    <message>
        <source>El texto cambió después de leerlo en voz alta. Vuelva a leerlo y corrija la hora, o quite la marca.</source>
        <translation>Le texte a changé après avoir été lu à haute voix. Relisez-le et corrigez l’heure, ou retirez la coche.</translation>
    </message>
    <message>
        <source>Elija el idioma</source>
        <translation>Choisissez la langue</translation>
    </message>
    <message>
        <source>Empezar de nuevo</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>En la sesión interpretó {0}.</source>
        <translation>{0} a interprété pendant la séance.</translation>
    </message>
    <message>
        <source>En qué idioma se leyó</source>
        <translation>Dans quelle langue il a été lu</translation>
    </message>
    <message>
        <source>Escriba al menos una frase.</source>
        <translation>Écrivez au moins une phrase.</translation>
    </message>
    <message>
        <source>Escribir un resumen en otro idioma</source>
        <translation>Écrire un résumé dans une autre langue</translation>
    </message>
    <message>
        <source>Falta decir en qué idioma está.</source>
        <translation>Dites dans quelle langue il est.</translation>
    </message>
    <message>
        <source>Guardar el resumen</source>
        <translation>Enregistrer le résumé</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Quitar el resumen</source>
        <translation>Retirer le résumé</translation>
    </message>
    <message>
        <source>Quién hizo el traslado</source>
        <translation>Qui l’a traduit</translation>
    </message>
    <message>
        <source>Resumen en {0}</source>
        <translation>Résumé en {0}</translation>
    </message>
    <message>
        <source>Se leyó en voz alta</source>
        <translation>Il a été lu à haute voix</translation>
    </message>
    <message>
        <source>Texto del resumen</source>
        <translation>Texte du résumé</translation>
    </message>
    <message>
        <source>Una línea nueva empieza un párrafo.</source>
        <translation>Une nouvelle ligne commence un paragraphe.</translation>
    </message>
    <message>
        <source>Va después del cierre del acta y antes de las firmas. El acta dice que es un resumen y qué versión prevalece.</source>
        <translation>Il va après la clôture du procès-verbal et avant les signatures. Le procès-verbal dit que c’est un résumé et quelle version prévaut.</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Volver a lo guardado</source>
        <translation>Revenir à ce qui est enregistré</translation>
    </message>
</context>
<context>
    <name>SummaryFlow</name>
    <message>
        <source>Dejarlo</source>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>El acta ya no lo lleva. El historial lo recuerda.</source>
        <translation>Le procès-verbal ne le porte plus. L’historique s’en souvient.</translation>
    </message>
    <message>
        <source>El resumen en {0} quedó guardado.</source>
        <translation>Le résumé en {0} est enregistré.</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>¿Quitar el resumen en {0}?</source>
        <translation>Retirer le résumé en {0}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>{0} de {1} partes</source>
        <translation>{0} parties sur {1}</translation>
    </message>
    <message>
        <source>Sondeo anterior: {0} ({1})</source>
        <translation>Sondage précédent&#xa0;: {0} ({1})</translation>
    </message>
    <message>
        <source>Por sector</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>No se saca un promedio: el acta dice qué dijo cada parte, y por qué.</source>
        <translation>On ne fait pas de moyenne&#xa0;: le procès-verbal dit ce qu’a dit chaque partie, et pourquoi.</translation>
    </message>
    <message>
        <source>No hay consenso todavía.</source>
        <translation>Il n’y a pas encore de consensus.</translation>
    </message>
    <message>
        <source>Se puede buscar otro texto, o llevarlo a una comisión o a la agenda.</source>
        <translation>On peut chercher un autre texte, ou le porter à une commission ou à l’ordre du jour.</translation>
    </message>
    <message>
        <source>Buscar otro texto</source>
        <translation>Chercher un autre texte</translation>
    </message>
    <message>
        <source>Sin sector</source>
        <translation>Sans secteur</translation>
    </message>
    <message>
        <source>sin respuesta</source>
        <translation>sans réponse</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%n señal(es) abierta(s)</source>
        <translation>
            <numerusform>%n signal ouvert</numerusform>
            <numerusform>%n signaux ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terminada(s)</source>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compromiso(s) vencido(s)</source>
        <translation>
            <numerusform>engagement en retard</numerusform>
            <numerusform>engagements en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>el más viejo, %n día(s)</source>
        <translation>
            <numerusform>le plus ancien, %n jour</numerusform>
            <numerusform>le plus ancien, %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>en %n mesa(s)</source>
        <translation>
            <numerusform>dans %n table</numerusform>
            <numerusform>dans %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>en %n municipio(s)</source>
        <translation>
            <numerusform>dans %n commune</numerusform>
            <numerusform>dans %n communes</numerusform>
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
            <numerusform>table aux données anciennes</numerusform>
            <numerusform>tables aux données anciennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mesa(s) con tensión alta</source>
        <translation>
            <numerusform>table sous forte tension</numerusform>
            <numerusform>tables sous forte tension</numerusform>
        </translation>
    </message>
    <message>
        <source>más de 14 días sin datos nuevos</source>
        <translation>plus de 14 jours sans nouvelles données</translation>
    </message>
    <message>
        <source>nada está vencido</source>
        <translation>rien n’est en retard</translation>
    </message>
    <message>
        <source>ninguna señal abierta</source>
        <translation>aucun signal ouvert</translation>
    </message>
    <message>
        <source>todas al día</source>
        <translation>toutes à jour</translation>
    </message>
    <message>
        <source>todas en marcha</source>
        <translation>toutes en cours</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Intro: corregir. C: llevar a un acuerdo. Supr: borrar</source>
        <translation>Entrée&#xa0;: corriger. C&#xa0;: porter à un accord. Suppr&#xa0;: effacer</translation>
    </message>
    <message>
        <source>Notas de la sesión</source>
        <translation>Notes de la séance</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>con pruebas</source>
        <translation>avec preuves</translation>
    </message>
    <message>
        <source>sin pruebas</source>
        <translation>sans preuves</translation>
    </message>
    <message>
        <source>Acuerdo {0}</source>
        <translation>Accord {0}</translation>
    </message>
    <message>
        <source>cláusula {0}</source>
        <translation>clause {0}</translation>
    </message>
    <message numerus="yes">
        <source>Hace %n día(s)</source>
        <translation>
            <numerusform>Il y a %n jour</numerusform>
            <numerusform>Il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Hoy</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Buenos días, {0}</source>
        <translation>Bonjour, {0}</translation>
    </message>
    <message>
        <source>Buenas tardes, {0}</source>
        <translation>Bon après-midi, {0}</translation>
    </message>
    <message>
        <source>Buenas noches, {0}</source>
        <translation>Bonsoir, {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n mesa(s) en esta laptop</source>
        <translation>
            <numerusform>%n table sur cet ordinateur</numerusform>
            <numerusform>%n tables sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s) están en el servidor y todavía en ningún otro equipo.</source>
        <translation>
            <numerusform>%n changement est sur le serveur et sur aucun autre appareil encore.</numerusform>
            <numerusform>%n changements sont sur le serveur et sur aucun autre appareil encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abrir Compartir</source>
        <translation>Ouvrir Partager</translation>
    </message>
    <message>
        <source>Compromiso</source>
        <translation>Engagement</translation>
    </message>
    <message numerus="yes">
        <source>Falta(n) %n parte(s) que otros ya tienen.</source>
        <translation>
            <numerusform>Il manque %n partie que d’autres ont déjà.</numerusform>
            <numerusform>Il manque %n parties que d’autres ont déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lo que llegó de otro equipo no casa con lo que ya estaba. Nada se perdió.</source>
        <translation>Ce qui est venu d’un autre appareil ne concorde pas avec ce qui était là. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Pruebas</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Vence</source>
        <translation>Échéance</translation>
    </message>
    <message numerus="yes">
        <source>Ver %n abierto(s)</source>
        <translation>
            <numerusform>Voir celui qui est ouvert</numerusform>
            <numerusform>Voir les %n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Ver compromisos</source>
        <translation>Voir les engagements</translation>
    </message>
    <message>
        <source>abrir la sesión que sigue</source>
        <translation>ouvrir la prochaine séance</translation>
    </message>
    <message>
        <source>Compromisos de esta semana</source>
        <translation>Engagements de cette semaine</translation>
    </message>
    <message>
        <source>Ningún compromiso vence en los próximos siete días.</source>
        <translation>Aucun engagement n’arrive à échéance dans les sept jours.</translation>
    </message>
    <message>
        <source>Después</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Sesiones que vienen después</source>
        <translation>Séances qui viennent ensuite</translation>
    </message>
    <message>
        <source>Copia de respaldo</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Copiar a otra memoria…</source>
        <translation>Copier sur une autre clé…</translation>
    </message>
    <message>
        <source>Ver cuáles</source>
        <translation>Voir lesquels</translation>
    </message>
    <message>
        <source>Aquí estará la sesión que sigue. Se planifica en una mesa.</source>
        <translation>La prochaine séance sera ici. On la prévoit dans une table.</translation>
    </message>
    <message>
        <source>Ir a Mesas</source>
        <translation>Aller aux Tables</translation>
    </message>
    <message numerus="yes">
        <source>%n vencido(s)</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>en una lista: abrir lo que nombra la fila</source>
        <translation>dans une liste&#xa0;: ouvrir ce que nomme la ligne</translation>
    </message>
    <message>
        <source>sin fecha</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Todavía no hay ninguna copia. Si esta laptop se pierde, se pierde lo que solo está aquí.</source>
        <translation>Il n’y a encore aucune copie. Si cet ordinateur se perd, ce qui n’est qu’ici est perdu.</translation>
    </message>
    <message>
        <source>La última se hizo hoy.</source>
        <translation>La dernière a été faite aujourd’hui.</translation>
    </message>
    <message>
        <source>La última se hizo el {0}.</source>
        <translation>La dernière a été faite le {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n cambio(s) están solo en esta laptop, guardados y cifrados.</source>
        <translation>
            <numerusform>%n changement n’est que sur cet ordinateur, gardé et chiffré.</numerusform>
            <numerusform>%n changements ne sont que sur cet ordinateur, gardés et chiffrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>La hoja de recuperación no se probó. Sin ella, quien olvida la frase de paso pierde todo.</source>
        <translation>La feuille de récupération n’a pas été vérifiée. Sans elle, qui oublie la phrase de passe perd tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n cosa(s) por decidir</source>
        <translation>
            <numerusform>%n chose à trancher</numerusform>
            <numerusform>%n choses à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Dos equipos escribieron lo mismo de otra forma. Ninguna versión se perdió.</source>
        <translation>Deux appareils ont écrit la même chose autrement. Aucune version n’est perdue.</translation>
    </message>
    <message>
        <source>Copiar a otra memoria</source>
        <translation>Copier sur une autre clé</translation>
    </message>
    <message>
        <source>Copia hecha y comprobada: {0}. Se abre con la misma frase de paso.</source>
        <translation>Copie faite et vérifiée&#xa0;: {0}. Elle s’ouvre avec la même phrase de passe.</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Agregar la formación</source>
        <translation>Ajouter la formation</translation>
    </message>
    <message>
        <source>Agregar una formación</source>
        <translation>Ajouter une formation</translation>
    </message>
    <message>
        <source>Datos de la formación</source>
        <translation>Données de la formation</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Escriba cómo se llamó la formación.</source>
        <translation>Écrivez le nom de la formation.</translation>
    </message>
    <message>
        <source>Espacio marca a quien la pasó entera; primero salen las titulares y los suplentes</source>
        <translation>Espace marque qui l’a suivie en entier&#xa0;; titulaires et suppléants d’abord</translation>
    </message>
    <message>
        <source>Guardar cambios</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Horas</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Quién la dio</source>
        <translation>Qui l’a donnée</translation>
    </message>
    <message>
        <source>Quiénes fueron</source>
        <translation>Qui y est allé</translation>
    </message>
    <message>
        <source>Qué formación fue</source>
        <translation>Quelle formation c’était</translation>
    </message>
    <message>
        <source>Qué habilidades enseñó</source>
        <translation>Quelles compétences elle a enseignées</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>sin decir</source>
        <translation>non dit</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>%n hora(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Agregar una formación…</source>
        <translation>Ajouter une formation…</translation>
    </message>
    <message>
        <source>Aquí estarán las formaciones: quién aprendió qué, y quién puede enseñarlo.</source>
        <translation>Les formations seront ici&#xa0;: qui a appris quoi, et qui peut l’enseigner.</translation>
    </message>
    <message>
        <source>Cuenta a todas las personas</source>
        <translation>Compte tout le monde</translation>
    </message>
    <message>
        <source>Cuenta titulares y suplentes</source>
        <translation>Compte titulaires et suppléants</translation>
    </message>
    <message>
        <source>En algo</source>
        <translation>En quelque chose</translation>
    </message>
    <message>
        <source>Formaciones</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Llega sin formar: {0}. No impide seguir; conviene ofrecer un taller antes.</source>
        <translation>Vient sans formation&#xa0;: {0}. Cela n’empêche pas de continuer&#xa0;; mieux vaut offrir un atelier avant.</translation>
    </message>
    <message>
        <source>Nivelación: quién llega formado a la mesa</source>
        <translation>Mise à niveau&#xa0;: qui vient formé à la table</translation>
    </message>
    <message>
        <source>Personas formadas por sector y habilidad</source>
        <translation>Personnes formées par secteur et compétence</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Sin sector</source>
        <translation>Sans secteur</translation>
    </message>
    <message>
        <source>Todas</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>{0} de {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>TransferCard</name>
    <message>
        <source>Cancelar</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Parte {0}</source>
        <translation>Partie {0}</translation>
    </message>
    <message>
        <source>Pausar</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Preparando…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>parte {0} de {1}</source>
        <translation>partie {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} de {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>TwicePage</name>
    <message>
        <source>Nunca se juntan dos personas sin que usted lo diga. Lo que no decida, entra.</source>
        <translation>Deux personnes ne sont jamais fusionnées sans que vous le disiez. Ce que vous ne décidez pas entre.</translation>
    </message>
    <message>
        <source>Filas que pueden estar repetidas</source>
        <translation>Lignes peut-être répétées</translation>
    </message>
    <message>
        <source>E: entra. F: queda fuera</source>
        <translation>E&#xa0;: entre. F&#xa0;: reste dehors</translation>
    </message>
    <message>
        <source>es otra persona: entra</source>
        <translation>c’est une autre personne&#xa0;: entre</translation>
    </message>
    <message>
        <source>es la misma: queda fuera</source>
        <translation>c’est la même&#xa0;: reste dehors</translation>
    </message>
    <message numerus="yes">
        <source>%n fila(s) pueden ser alguien que ya está.</source>
        <translation>
            <numerusform>%n ligne peut être quelqu’un qui y est déjà.</numerusform>
            <numerusform>%n lignes peuvent être quelqu’un qui y est déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nadie parece estar repetido.</source>
        <translation>Personne ne semble répété.</translation>
    </message>
    <message>
        <source>{0}: {1} · fila {2}: {3} · {4}</source>
        <translation>{0}&#xa0;: {1} · ligne {2}&#xa0;: {3} · {4}</translation>
    </message>
    <message>
        <source>Queda fuera</source>
        <translation>Reste dehors</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>fila {0}</source>
        <translation>ligne {0}</translation>
    </message>
    <message>
        <source>ya está</source>
        <translation>y est déjà</translation>
    </message>
</context>
<context>
    <name>Undecided</name>
    <message>
        <source>A quién representa</source>
        <translation>Qui elle représente</translation>
    </message>
    <message>
        <source>A ruego o como testigo firma otra persona, y aquí es la misma. Todo está guardado. Corrija quién firmó.</source>
        <translation>Sur demande ou comme témoin, c’est une autre personne qui signe, et ici c’est la même. Tout est gardé. Corrigez qui a signé.</translation>
    </message>
    <message>
        <source>Acreditación</source>
        <translation>Accréditation</translation>
    </message>
    <message>
        <source>Acuerdo</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Algo no casa: {0}</source>
        <translation>Quelque chose ne concorde pas&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Aquí se borró contenido de verdad; otra versión puede traerlo de vuelta.</source>
        <translation>Du contenu a été effacé pour de bon ici&#xa0;; une autre version peut le ramener.</translation>
    </message>
    <message>
        <source>Archivo</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Año de nacimiento</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Clave</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Cláusula</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Comienzo</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Comunidad</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Contenido</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Correo</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Cuándo se leyó en voz alta</source>
        <translation>Quand il a été lu à haute voix</translation>
    </message>
    <message>
        <source>Cómo firma</source>
        <translation>Signe par</translation>
    </message>
    <message>
        <source>Cómo se verifica</source>
        <translation>Comment on le vérifie</translation>
    </message>
    <message>
        <source>De dónde se sabe</source>
        <translation>D’où on le sait</translation>
    </message>
    <message>
        <source>Dedo</source>
        <translation>Doigt</translation>
    </message>
    <message>
        <source>Descripción</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Documento de identidad</source>
        <translation>Document d’identité</translation>
    </message>
    <message>
        <source>Dos actas finales de lo mismo</source>
        <translation>Deux procès-verbaux définitifs de la même chose</translation>
    </message>
    <message>
        <source>Dos equipos dieron el número {0} a cosas distintas. Las dos están guardadas. Cambie una.</source>
        <translation>Deux appareils ont donné le numéro {0} à des choses différentes. Les deux sont gardées. Changez-en une.</translation>
    </message>
    <message>
        <source>Dos equipos dieron la clave «{0}» a cosas distintas. Las dos están guardadas. Cambie una.</source>
        <translation>Deux appareils ont donné la clé «&#xa0;{0}&#xa0;» à des choses différentes. Les deux sont gardées. Changez-en une.</translation>
    </message>
    <message>
        <source>Dos versiones de la cláusula {0}</source>
        <translation>Deux versions de la clause {0}</translation>
    </message>
    <message>
        <source>Dos versiones: {0} · {1}</source>
        <translation>Deux versions&#xa0;: {0} · {1}</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Etapa</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Fecha límite</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Habilidad</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Hora</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Hora de llegada</source>
        <translation>Heure d’arrivée</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Idioma en que se leyó</source>
        <translation>Langue dans laquelle il a été lu</translation>
    </message>
    <message>
        <source>Idiomas</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Imagen pequeña</source>
        <translation>Petite image</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Llegó un cambio antes que lo que cambia. Está guardado y se mostrará solo, cuando llegue lo que falta.</source>
        <translation>Un changement est arrivé avant ce qu’il change. Il est gardé et se montrera de lui-même quand ce qui manque arrivera.</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Necesita intérprete</source>
        <translation>A besoin d’interprète</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No es un cambio nuevo: se volvió a escribir al borrar otra cosa.</source>
        <translation>Pas un nouveau changement&#xa0;: réécrit lors d’un autre effacement.</translation>
    </message>
    <message>
        <source>Nombra algo que no está aquí: se borró en otro equipo, o todavía no llega. Lo demás está guardado. Espere el próximo paquete o corrija el dato.</source>
        <translation>Il nomme quelque chose qui n’est pas ici&#xa0;: supprimé sur un autre appareil, ou pas encore arrivé. Le reste est gardé. Attendez le prochain paquet ou corrigez la donnée.</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nombre del archivo</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Nombre reservado</source>
        <translation>Nom réservé</translation>
    </message>
    <message>
        <source>Número</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Organización</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Otro equipo usó para una cosa la identidad de otra que ya estaba. Aquí se muestra la que menos personas pueden leer; la otra queda guardada.</source>
        <translation>Un autre appareil a pris pour une chose l’identité d’une autre qui existait. Ici se montre celle que le moins de personnes peuvent lire&#xa0;; l’autre reste gardée.</translation>
    </message>
    <message>
        <source>Palabras</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Parte responsable</source>
        <translation>Partie responsable</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Posición</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pueblo</source>
        <translation>Peuple</translation>
    </message>
    <message>
        <source>Quién la propuso</source>
        <translation>Qui l’a proposée</translation>
    </message>
    <message>
        <source>Quién lo tradujo</source>
        <translation>Qui l’a traduit</translation>
    </message>
    <message>
        <source>Quién puede leerla</source>
        <translation>Qui peut la lire</translation>
    </message>
    <message>
        <source>Recursos</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Reserva</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Sesión</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Seudónimo</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Sexo</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Sí</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Teléfono</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Texto</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texto original</source>
        <translation>Texte original</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Titular o suplente</source>
        <translation>Titulaire ou suppléant</translation>
    </message>
    <message>
        <source>Trae un dato que esta versión no puede mostrar. Está guardado entero y se comparte tal como vino. Actualice la aplicación.</source>
        <translation>Il apporte une donnée que cette version ne peut pas montrer. Elle est gardée entière et partagée telle quelle. Mettez l’application à jour.</translation>
    </message>
    <message>
        <source>Título</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Un equipo cambió el comienzo y otro el fin, y ahora termina antes de empezar. Todo está guardado. Corrija la hora.</source>
        <translation>Un appareil a changé le début et un autre la fin, et cela finit maintenant avant de commencer. Tout est gardé. Corrigez l’heure.</translation>
    </message>
    <message>
        <source>Una persona lo borró y otra lo cambió</source>
        <translation>Une personne l’a supprimé et une autre l’a changé</translation>
    </message>
    <message>
        <source>borrado y cambiado</source>
        <translation>supprimé et changé</translation>
    </message>
    <message>
        <source>borró contenido de verdad</source>
        <translation>a effacé du contenu pour de bon</translation>
    </message>
    <message>
        <source>cambió</source>
        <translation>l’a changé</translation>
    </message>
    <message>
        <source>clave de otro espacio</source>
        <translation>clé d’un autre espace</translation>
    </message>
    <message>
        <source>clave repetida</source>
        <translation>clé répétée</translation>
    </message>
    <message>
        <source>dato</source>
        <translation>donnée</translation>
    </message>
    <message>
        <source>dos finales</source>
        <translation>deux définitifs</translation>
    </message>
    <message>
        <source>escribió algo que después se retiró</source>
        <translation>a écrit quelque chose qui a été retiré ensuite</translation>
    </message>
    <message>
        <source>escrito en este equipo</source>
        <translation>écrit sur cet appareil</translation>
    </message>
    <message>
        <source>espera algo</source>
        <translation>attend quelque chose</translation>
    </message>
    <message>
        <source>falta lo que nombra</source>
        <translation>il manque ce qu’il nomme</translation>
    </message>
    <message>
        <source>firma por sí misma</source>
        <translation>signe pour elle-même</translation>
    </message>
    <message>
        <source>llegó en un paquete</source>
        <translation>arrivé dans un paquet</translation>
    </message>
    <message>
        <source>llegó por el servidor</source>
        <translation>arrivé par le serveur</translation>
    </message>
    <message>
        <source>lo borró</source>
        <translation>l’a supprimé</translation>
    </message>
    <message>
        <source>lo escribió</source>
        <translation>l’a écrit</translation>
    </message>
    <message>
        <source>lo trajo de vuelta</source>
        <translation>l’a rétabli</translation>
    </message>
    <message>
        <source>no se puede mostrar</source>
        <translation>ne peut pas se montrer</translation>
    </message>
    <message>
        <source>número repetido</source>
        <translation>numéro répété</translation>
    </message>
    <message>
        <source>se volvió a escribir al borrar otra cosa</source>
        <translation>réécrit lorsqu’autre chose a été effacé</translation>
    </message>
    <message>
        <source>termina antes de empezar</source>
        <translation>finit avant de commencer</translation>
    </message>
    <message>
        <source>texto</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>– (vacío)</source>
        <translation>– (vide)</translation>
    </message>
</context>
<context>
    <name>UndecidedModel</name>
    <message>
        <source>Decidido. Las otras versiones siguen en el historial.</source>
        <translation>C’est décidé. Les autres versions restent dans l’historique.</translation>
    </message>
</context>
<context>
    <name>UndecidedScreen</name>
    <message>
        <source>Acuerdo {0} · {1}</source>
        <translation>Accord {0} · {1}</translation>
    </message>
    <message>
        <source>Acuerdo {0}, cláusula {1}: decidir el texto</source>
        <translation>Accord {0}, clause {1}&#xa0;: décider du texte</translation>
    </message>
    <message>
        <source>Borrarlo</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Conservarlo por ahora</source>
        <translation>Le garder pour l’instant</translation>
    </message>
    <message>
        <source>Decidir después</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Decidir: {0}</source>
        <translation>Décider&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Deja de verse en todos los equipos. Su historial queda.</source>
        <translation>On ne le voit plus sur aucun appareil. Son historique reste.</translation>
    </message>
    <message>
        <source>Frente al texto de partida: lo agregado va subrayado; lo quitado, tachado.</source>
        <translation>Par rapport au texte de départ&#xa0;: l’ajouté est souligné, l’enlevé barré.</translation>
    </message>
    <message>
        <source>Lo que decía antes</source>
        <translation>Ce que cela disait avant</translation>
    </message>
    <message>
        <source>Nada por decidir: lo que escribieron los equipos concuerda.</source>
        <translation>Rien à décider&#xa0;: ce que les appareils ont écrit concorde.</translation>
    </message>
    <message>
        <source>Nada: estaba vacío, o lo de antes todavía no ha llegado.</source>
        <translation>Rien&#xa0;: c’était vide, ou ce qui était avant n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>Ninguna se ha perdido</source>
        <translation>Aucune n’est perdue</translation>
    </message>
    <message>
        <source>Por decidir</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Por decidir: {0} de {1}</source>
        <translation>À décider&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Quedó en la agenda. Todas las versiones siguen guardadas.</source>
        <translation>C’est à l’ordre du jour. Toutes les versions restent gardées.</translation>
    </message>
    <message>
        <source>Reservado: no todos pueden leerlo. Quite la vista discreta para decidirlo.</source>
        <translation>Réservé&#xa0;: tout le monde ne peut pas le lire. Quittez la vue discrète pour en décider.</translation>
    </message>
    <message>
        <source>Siguiente</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Texto de partida</source>
        <translation>Texte de départ</translation>
    </message>
    <message>
        <source>Versión {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Volver a Hoy</source>
        <translation>Retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>decidir después</source>
        <translation>décider plus tard</translation>
    </message>
    <message>
        <source>dejar la versión A</source>
        <translation>laisser la version A</translation>
    </message>
    <message>
        <source>dejar la versión B</source>
        <translation>laisser la version B</translation>
    </message>
    <message>
        <source>guardar la versión unida</source>
        <translation>enregistrer la version commune</translation>
    </message>
    <message>
        <source>la siguiente por decidir</source>
        <translation>la suivante à décider</translation>
    </message>
    <message>
        <source>¿Borrarlo con lo que se cambió mientras tanto?</source>
        <translation>Le supprimer avec ce qui a été changé entre-temps&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Deshacer</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Deshecho: quedó como antes ({0})</source>
        <translation>Annulé&#xa0;: c’est comme avant ({0})</translation>
    </message>
    <message>
        <source>Deshecho: se quitó lo agregado ({0})</source>
        <translation>Annulé&#xa0;: l’ajout a été retiré ({0})</translation>
    </message>
    <message>
        <source>Deshecho: volvió lo borrado ({0})</source>
        <translation>Annulé&#xa0;: ce qui était supprimé est revenu ({0})</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Desbloquear</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Traer una copia de respaldo…</source>
        <translation>Apporter une copie de sauvegarde…</translation>
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
        <translation>Quel espace ouvrez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Abrir otro espacio…</source>
        <translation>Ouvrir un autre espace…</translation>
    </message>
    <message>
        <source>Copia de respaldo</source>
        <translation>Copie de sauvegarde</translation>
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
    <name>VersionCard</name>
    <message>
        <source>Alguien</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Copiar abajo</source>
        <translation>Copier en bas</translation>
    </message>
    <message>
        <source>Pone la versión {0} en la versión unida</source>
        <translation>Met la version {0} dans la version commune</translation>
    </message>
    <message>
        <source>Texto de la versión {0}</source>
        <translation>Texte de la version {0}</translation>
    </message>
    <message>
        <source>Usar la {0}</source>
        <translation>Prendre la {0}</translation>
    </message>
    <message>
        <source>Usar toda la {0}</source>
        <translation>Prendre toute la {0}</translation>
    </message>
    <message>
        <source>Versión {0}, de {1}</source>
        <translation>Version {0}, de {1}</translation>
    </message>
</context>
<context>
    <name>VersionChips</name>
    <message>
        <source>Ahora</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>El texto de ahora</source>
        <translation>Le texte actuel</translation>
    </message>
    <message>
        <source>Versiones</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versiones anteriores</source>
        <translation>Versions précédentes</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Guardar versión</source>
        <translation>Garder la version</translation>
    </message>
    <message>
        <source>La versión quedó guardada.</source>
        <translation>La version est gardée.</translation>
    </message>
    <message>
        <source>Por qué, si quiere decirlo</source>
        <translation>Pourquoi, si vous voulez le dire</translation>
    </message>
    <message>
        <source>¿Guardar el texto de ahora como versión?</source>
        <translation>Garder le texte actuel comme version&#xa0;?</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>A qué se fue</source>
        <translation>Pourquoi on y est allé</translation>
    </message>
    <message>
        <source>Anotar la visita</source>
        <translation>Noter la visite</translation>
    </message>
    <message>
        <source>Anotar una visita de verificación</source>
        <translation>Noter une visite de vérification</translation>
    </message>
    <message>
        <source>Cuándo se hizo</source>
        <translation>Quand elle a eu lieu</translation>
    </message>
    <message>
        <source>Después anote lo que dijo cada fuente, por separado.</source>
        <translation>Ensuite notez ce qu’a dit chaque source, à part.</translation>
    </message>
    <message>
        <source>Dónde</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Nombres separados por coma</source>
        <translation>Noms séparés par des virgules</translation>
    </message>
    <message>
        <source>Quiénes la hicieron</source>
        <translation>Qui l’a faite</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>WayPanel</name>
    <message>
        <source>1. ¿Por dónde va?</source>
        <translation>1. Par où&#xa0;?</translation>
    </message>
    <message>
        <source>2. ¿Quién podrá leerlo?</source>
        <translation>2. Qui pourra le lire&#xa0;?</translation>
    </message>
    <message>
        <source>Aquí dirá quién podrá leer cada mesa.</source>
        <translation>Ici sera dit qui pourra lire chaque table.</translation>
    </message>
    <message>
        <source>Copia de respaldo</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Copiar a otra memoria…</source>
        <translation>Copier vers une autre clé…</translation>
    </message>
    <message>
        <source>El programa: miembros y equipos</source>
        <translation>Le programme&#xa0;: membres et appareils</translation>
    </message>
    <message>
        <source>Intro: ver miembros y equipos</source>
        <translation>Entrée&#xa0;: voir membres et appareils</translation>
    </message>
    <message>
        <source>La última: {0}, comprobada y cifrada.</source>
        <translation>La dernière&#xa0;: {0}, vérifiée et chiffrée.</translation>
    </message>
    <message>
        <source>Memoria USB «{0}»</source>
        <translation>Clé USB «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Meta una memoria USB y aparecerá aquí.</source>
        <translation>Insérez une clé USB et elle paraîtra ici.</translation>
    </message>
    <message>
        <source>Nadie más puede abrirlo: ni quien encuentre la memoria, ni quien la lleve.</source>
        <translation>Personne d’autre ne peut l’ouvrir&#xa0;: ni qui trouve la clé, ni qui la porte.</translation>
    </message>
    <message>
        <source>Para llevarla después</source>
        <translation>Pour l’emporter plus tard</translation>
    </message>
    <message>
        <source>Quién podrá leer cada mesa</source>
        <translation>Qui pourra lire chaque table</translation>
    </message>
    <message>
        <source>Servidor del programa</source>
        <translation>Serveur du programme</translation>
    </message>
    <message>
        <source>Todavía no hay ninguna. Guárdela en otra memoria, en otro lugar.</source>
        <translation>Il n’y en a pas encore. Gardez-la sur une autre clé, ailleurs.</translation>
    </message>
    <message>
        <source>Una carpeta de esta laptop</source>
        <translation>Un dossier de cet ordinateur</translation>
    </message>
    <message>
        <source>{0} libres</source>
        <translation>{0} libres</translation>
    </message>
</context>
<context>
    <name>WhoList</name>
    <message>
        <source>Quién habla</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>{0}, {1} de {2}</source>
        <translation>{0}, {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>WordDifference</name>
    <message>
        <source>Agregado: {0}. Quitado: {1}.</source>
        <translation>Ajouté&#xa0;: {0}. Enlevé&#xa0;: {1}.</translation>
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
        <translation>Au moins 10 lettres&#xa0;: plutôt plusieurs mots.</translation>
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
        <translation>Trop courte&#xa0;: au moins 10 lettres.</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Cortina</source>
        <translation>Rideau</translation>
    </message>
    <message>
        <source>{0} para volver</source>
        <translation>{0} pour revenir</translation>
    </message>
</context>
</TS>
