"""The texts of the table of state rules. Pure.

`{state}` is the state. `{count}` is the number of what is left to be dealt with, after a colon so that any number fits.
"""

from planificador.core.model.texts import LocalizedText

PROPOSAL_TO_INACTIVE = LocalizedText(
    es="El cliente está inactivo: pasará a estar activo cuando acepte la propuesta.",
    eu="Bezeroa ez dago aktibo: aktibo egotera pasatuko da proposamena onartzen duenean.",
    en="The client is inactive; it becomes active when it accepts the proposal.",
)
CLIENT_ACTIVATED = LocalizedText(
    es="El cliente figuraba como {state} y ahora figura como activo.",
    eu="Bezeroa {state} gisa agertzen zen, eta orain aktibo gisa agertzen da.",
    en="The client was listed as {state} and is now listed as active.",
)
ACCEPTED_CONTRACTS = LocalizedText(
    es="Contrataciones que el cliente ya ha aceptado: {count}.",
    eu="Bezeroak dagoeneko onartu dituen kontratazioak: {count}.",
    en="Contracts that the client has already accepted: {count}.",
)
OPEN_CONTRACTS = LocalizedText(
    es="Contrataciones del cliente que siguen abiertas: {count}.",
    eu="Bezeroaren kontratazioak, oraindik irekita daudenak: {count}.",
    en="Contracts of the client that are still open: {count}.",
)
COURSE_INACTIVE = LocalizedText(
    es="Esta formación ya no se ofrece: elija otra, o vuelva a activarla.",
    eu="Prestakuntza hau jada ez da eskaintzen: aukeratu beste bat, edo aktibatu berriro.",
    en="This course is no longer on offer: choose another one, or activate it again.",
)
COURSE_OF_PROPOSAL_INACTIVE = LocalizedText(
    es="La formación de esta propuesta ya no se ofrece.",
    eu="Proposamen honetako prestakuntza jada ez da eskaintzen.",
    en="The course of this proposal is no longer on offer.",
)
OPEN_PROPOSALS = LocalizedText(
    es="Propuestas de esta formación que esperan respuesta: {count}.",
    eu="Prestakuntza honen proposamenak, erantzunaren zain daudenak: {count}.",
    en="Proposals for this course that wait for an answer: {count}.",
)
TRAINER_INACTIVE = LocalizedText(
    es="Este formador ya no está en activo: elija a otra persona, o vuelva a activarlo.",
    eu="Irakasle hau jada ez dago aktibo: aukeratu beste pertsona bat, edo aktibatu berriro.",
    en="This trainer is no longer active: choose another one, or activate this one again.",
)
TRAINER_OF_SESSION_INACTIVE = LocalizedText(
    es="El formador de esta sesión ya no está en activo.",
    eu="Saio honetako irakaslea jada ez dago aktibo.",
    en="The trainer of this session is no longer active.",
)
SESSIONS_OF_TRAINER = LocalizedText(
    es="Sesiones sin impartir que deja: {count}.",
    eu="Eman gabe uzten dituen saioak: {count}.",
    en="Sessions of this trainer that have not been taught: {count}.",
)
ROOM_INACTIVE = LocalizedText(
    es="Esta aula ya no se usa: elija otra, o vuelva a activarla.",
    eu="Gela hau jada ez da erabiltzen: aukeratu beste bat, edo aktibatu berriro.",
    en="This room is no longer used: choose another one, or activate it again.",
)
ROOM_OF_SESSION_INACTIVE = LocalizedText(
    es="El aula de esta sesión ya no se usa.",
    eu="Saio honetako gela jada ez da erabiltzen.",
    en="The room of this session is no longer used.",
)
SESSIONS_OF_ROOM = LocalizedText(
    es="Próximas sesiones que siguen en esta aula: {count}.",
    eu="Gela honetan geratzen diren hurrengo saioak: {count}.",
    en="Sessions to come that remain in this room: {count}.",
)
CONTRACT_CLOSED = LocalizedText(
    es="La contratación está {state}: ya no admite cambios de este tipo.",
    eu="Kontratazioa {state} dago: jada ez du honelako aldaketarik onartzen.",
    en="The contract is {state}: this change is no longer possible.",
)
OTHER_TERMS = LocalizedText(
    es="El cliente aceptó la contratación con otras condiciones: confirme el cambio con él.",
    eu="Bezeroak beste baldintza batzuekin onartu zuen kontratazioa: berretsi aldaketa harekin.",
    en="The client accepted the contract with other terms: confirm the change with the client.",
)
VALIDITY_WITHOUT_EFFECT = LocalizedText(
    es="La contratación ya está {state}: la validez de la propuesta no tiene efecto.",
    eu="Kontratazioa {state} dago jada: proposamenaren balio-epeak ez du eraginik.",
    en="The contract is already {state}: the validity of the proposal has no effect.",
)
NOT_ACCEPTED = LocalizedText(
    es="La contratación está {state}: sus sesiones se imparten cuando el cliente la ha aceptado.",
    eu="Kontratazioa {state} dago: bezeroak onartu ondoren ematen dira haren saioak.",
    en="The contract is {state}: its sessions are taught once the client has accepted it.",
)
RECORDED_LATE = LocalizedText(
    es="La contratación ya está {state}: se ha anotado con retraso.",
    eu="Kontratazioa {state} dago jada: berandu jaso da.",
    en="The contract is already {state}: this was recorded late.",
)
CANCELLED_SESSIONS = LocalizedText(
    es="Sesiones pendientes que también se han cancelado: {count}.",
    eu="Egiteke zeuden eta bertan behera geratu diren saioak: {count}.",
    en="Pending sessions that were also cancelled: {count}.",
)
STARTED_SESSIONS = LocalizedText(
    es="Sesiones que ya han empezado y no constan como impartidas: {count}.",
    eu="Hasi diren eta emandakotzat jaso ez diren saioak: {count}.",
    en="Sessions that have started and are not marked as taught: {count}.",
)
PENDING_ACTIONS = LocalizedText(
    es="Próximas acciones sobre esta contratación que siguen pendientes: {count}.",
    eu="Kontratazio honi buruzko hurrengo urratsak, egiteke daudenak: {count}.",
    en="Next actions about this contract that are still pending: {count}.",
)
LEFT_BEFORE = LocalizedText(
    es="La persona se dio de baja antes de esta sesión.",
    eu="Pertsona horrek saio honen aurretik utzi zuen ikastaroa.",
    en="The participant left the course before this session.",
)
RECORDED_OUTSIDE = LocalizedText(
    es="Sesiones fuera de su inscripción en las que tiene algo anotado: {count}.",
    eu="Haren izen-ematetik kanpo dauden eta zerbait idatzita duten saioak: {count}.",
    en="Sessions outside the enrolment of which something was recorded: {count}.",
)
WAITS = LocalizedText(
    es="La persona está en la lista de espera: inscríbala antes.",
    eu="Pertsona hori itxaron-zerrendan dago: eman lehenago izena.",
    en="The participant is on the waiting list: enrol them first.",
)
DOES_NOT_WAIT = LocalizedText(
    es="La persona no está en la lista de espera.",
    eu="Pertsona hori ez dago itxaron-zerrendan.",
    en="The participant is not on the waiting list.",
)
SESSION_CLOSED = LocalizedText(
    es="La sesión está {state}: ya no admite cambios de este tipo.",
    eu="Saioa {state} dago: jada ez du honelako aldaketarik onartzen.",
    en="The session is {state}: this change is no longer possible.",
)
TAUGHT = LocalizedText(
    es="La sesión ya se ha impartido: no se puede eliminar.",
    eu="Saioa eman da jada: ezin da ezabatu.",
    en="The session was taught: it cannot be deleted.",
)
NOT_SCHEDULED = LocalizedText(
    es="La sesión está {state}: la asistencia se anota en las sesiones programadas o realizadas.",
    eu="Saioa {state} dago: programatutako edo emandako saioetan idazten da bertaratzea.",
    en="The session is {state}: attendance is recorded of scheduled or taught sessions.",
)
NOT_STARTED = LocalizedText(
    es="La sesión todavía no ha empezado: por ahora solo se puede anotar una ausencia justificada.",
    eu="Saioa ez da oraindik hasi: oraingoz justifikatutako absentzia bat bakarrik idatz daiteke.",
    en="The session has not started: only an excused absence can be recorded for now.",
)
ATTENDED = LocalizedText(
    es="Hay asistencia anotada, luego la sesión se ha impartido: bórrela antes si es un error.",
    eu="Bertaratzea idatzita dago; beraz, saioa eman da: ezabatu lehenago, akatsa bada.",
    en="Attendance was recorded, so the session took place: delete it first if it is a mistake.",
)
CHECK_ATTENDANCE = LocalizedText(
    es="Hay asistencia anotada en esta sesión, que se conserva: compruébela.",
    eu="Saio honetan bertaratzea idatzita dago, eta gorde egiten da: egiaztatu.",
    en="Attendance of this session was recorded and is kept: check it.",
)
WAS_EXCUSED = LocalizedText(
    es="La ausencia estaba justificada; la nota se conserva: compruébelo.",
    eu="Absentzia justifikatuta zegoen; oharra gorde egiten da: egiaztatu.",
    en="The absence was excused; its note is kept: check it.",
)
NO_REMINDER = LocalizedText(
    es="No habrá recordatorio: la acción está hecha o la propuesta se rechazó.",
    eu="Ez da oroigarririk izango: urratsa eginda dago edo proposamena baztertu zuten.",
    en="There will be no reminder: the action is done, or the proposal was rejected.",
)
ACTION_REOPENED = LocalizedText(
    es="La acción estaba hecha: con el nuevo día vuelve a estar pendiente.",
    eu="Urratsa eginda zegoen: egun berriarekin egiteke dago berriro.",
    en="The action was done; with the new day it is pending again.",
)
