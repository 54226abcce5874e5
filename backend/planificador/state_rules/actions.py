"""What is done to entities, or with them, as the table of state rules names it. Pure."""

from planificador.core.model.texts import DescribedEnum


class Action(DescribedEnum):
    """What is done to an entity, or with it."""

    PROPOSE = "PROPOSE", "A contract is made for it"
    ACCEPT = "ACCEPT", "A contract of it is accepted"
    SELL = "SELL", "A contract is made for it, or changed to it"
    SET_STATE = "SET_STATE", "It is set to this state"
    ASSIGN = "ASSIGN", "A session is created with the trainer or the room, given to it, or scheduled"
    ASSIGN_PAST = "ASSIGN_PAST", "The same, with a session that has ended and is recorded late"
    KEEP = "KEEP", "A session of the trainer, or in the room, is moved"
    CHANGE_TERMS = "CHANGE_TERMS", "Its course, end client, modality, price or hours change"
    CHANGE_VALIDITY = "CHANGE_VALIDITY", "`validaHasta` changes"
    CHANGE_PLACES = "CHANGE_PLACES", "`plazas` or `asistenciaMinima` changes"
    CHANGE_FILE_NUMBER = "CHANGE_FILE_NUMBER", "`expediente` changes"
    ADD_SESSIONS = "ADD_SESSIONS", "Sessions are added"
    CHANGE_SESSIONS = "CHANGE_SESSIONS", "A session is scheduled, moved or deleted, or its trainers change"
    CHANGE_ENROLMENTS = "CHANGE_ENROLMENTS", "Participants are enrolled or leave, or their dates or places change"
    RECORD = "RECORD", "A session is marked as taught, or its attendance is recorded"
    DELETE_ATTENDANCE = "DELETE_ATTENDANCE", "Attendance is deleted"
    DELETE_ENROLMENT = "DELETE_ENROLMENT", "An enrolment is deleted"
    DELETE = "DELETE", "It is deleted"
    END_WITH_SESSIONS = "END_WITH_SESSIONS", "It ends before sessions have started: they are cancelled"
    END_WITH_STARTED_SESSIONS = "END_WITH_STARTED_SESSIONS", "It ends when sessions have started, but are not REALIZADA"
    END_WITH_ACTIONS = "END_WITH_ACTIONS", "It ends while reminders of its interactions are pending"
    ATTEND = "ATTEND", "Attendance is recorded of a session at which the participant does not take part"
    CHANGE_DATES = "CHANGE_DATES", "`fechaAlta` changes"
    MOVE_IN_QUEUE = "MOVE_IN_QUEUE", "The participant gets another position in the waiting list"
    EXCLUDE = "EXCLUDE", "Its dates change, or the participant leaves; attendance of other sessions was recorded"
    MOVE = "MOVE", "It is moved (`reprogramarSesion`)"
    CHANGE_TRAINER = (
        "CHANGE_TRAINER",
        "Its trainers or `motivoSolape` change: who leads it, assists in it, or replaces another",
    )
    CHANGE_PLACE = "CHANGE_PLACE", "`direccion` or `enlaceVc` changes"
    RECORD_ATTENDANCE = "RECORD_ATTENDANCE", "Its attendance is recorded"
    RECORD_EARLY = "RECORD_EARLY", "It is recorded before the session starts"
    RECORD_ABSENT = "RECORD_ABSENT", "It is recorded again, as AUSENTE"
    CANCEL_SESSION = "CANCEL_SESSION", "Its session is cancelled"
    MOVE_AHEAD = "MOVE_AHEAD", "Its session is moved to a time that is still to come"
    MOVE_BACK = "MOVE_BACK", "Its session is moved to a time that has come"
    REMIND = "REMIND", "A reminder is asked for, or the outcome or day of one changes"
    REOPEN = "REOPEN", "`fechaProximaAccion` becomes another day"
