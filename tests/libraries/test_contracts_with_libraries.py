"""What the program relies on without a library's promise; each fails with the name of what has changed."""

import asyncio

from aerich.utils import get_formatted_compressed_data, get_models_describe
from graphql import Executor, GraphQLError, TypeInfo, build_schema, parse, validate
from graphql.execution import collect_fields, get_variable_signature, values
from graphql.validation import ValidationContext
from tests.libraries.contract import broken, require, require_assigned, require_parameters
from tortoise.backends.asyncpg.client import AsyncpgDBClient
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper
from tortoise.expressions import Q
from tortoise.fields.data import CharEnumFieldInstance
from tortoise.utils import get_schema_sql
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.server import ServerProtocol

from planificador.api.schema.schema import schema
from planificador.formaciones.models import Formador


def test_strawberry_keeps_the_graphql_core_schema() -> None:
    require("strawberry-graphql", schema, "_schema")
    assert schema._schema.query_type is not None, broken("strawberry-graphql", "Schema._schema is no GraphQLSchema")
    require("strawberry-graphql", schema._schema, "extensions")


def test_graphql_core_has_its_parts_of_execution() -> None:
    require("graphql-core", collect_fields, "collect_fields", "collect_subfields", "FieldDetails", "FragmentDetails")
    require("graphql-core", values, "VariableValues", "VariableValueSource", "get_variable_values")
    around = ("parent_type", "source", "field_details_list", "path", "position_context")
    require_parameters("graphql-core", Executor.execute_field, *around)
    value = ("return_type", "field_details_list", "info", "path", "result", "position_context")
    require_parameters("graphql-core", Executor.complete_object_value, *value)
    require_parameters("graphql-core", Executor.complete_abstract_value, *value)
    require_parameters("graphql-core", Executor.complete_awaitable_value, *value)
    below = ("return_type", "field_details_list", "path", "result", "position_context")
    require_parameters("graphql-core", Executor.collect_and_execute_subfields, *below)
    require_parameters("graphql-core", Executor.build_resolve_info, "field_def", "field_nodes", "parent_type", "path")
    require("graphql-core", get_variable_signature, "get_variable_signature", "GraphQLVariableSignature")


def test_graphql_core_hides_suggestions_when_a_validation_context_says_so() -> None:
    def suggestions(hide: bool) -> list[str]:
        found: list[GraphQLError] = []
        tree = build_schema("type Query { name: String }")
        context = ValidationContext(tree, parse("{ nam }"), TypeInfo(tree), found.append)
        assert hasattr(context, "_hide_suggestions"), broken("graphql-core", "no ValidationContext._hide_suggestions")
        return [error.message for error in validate(tree, parse("{ nam }"), hide_suggestions=hide)]

    assert "Did you mean" in suggestions(hide=False)[0]
    assert "Did you mean" not in suggestions(hide=True)[0], broken("graphql-core", "hide_suggestions hides nothing")


def test_tortoise_makes_rows_from_database_values() -> None:
    require("tortoise-orm", Formador, "_init_from_db", "_meta")
    require("tortoise-orm", Formador._meta, "db_table", "fields_map", "fields_db_projection", "fk_fields")


def test_tortoise_conditions_can_be_read() -> None:
    require("tortoise-orm", ~Q(Q(id=1), nombre="Ane"), "filters", "children", "join_type", "_is_negated")
    assert (~Q(id=1))._is_negated, broken("tortoise-orm", "~Q is not negated")


def test_tortoise_clients_can_be_extended() -> None:
    require("tortoise-orm", AsyncpgDBClient, "_translate_exceptions", "create_pool", "acquire_connection")
    require("tortoise-orm", SqliteClient, "create_connection", "acquire_connection", "_in_transaction")
    require("tortoise-orm", SqliteTransactionWrapper, "begin", "commit", "rollback")
    require("tortoise-orm", CharEnumFieldInstance, "to_db_value", "to_python_value")


def test_tortoise_writes_the_schema_without_a_database() -> None:
    require_parameters("tortoise-orm", get_schema_sql, "client", "safe")


def test_aerich_describes_models() -> None:
    require_parameters("aerich", get_models_describe, "app")
    require_parameters("aerich", get_formatted_compressed_data, "dictionary")


def test_uvicorn_http_protocol_can_be_extended() -> None:
    protocol = HttpToolsProtocol
    require("uvicorn", protocol, "connection_made", "connection_lost", "data_received", "on_message_begin")
    require("uvicorn", protocol, "on_headers_complete", "on_message_complete", "handle_websocket_upgrade")
    require("uvicorn", protocol, "send_400_response", "timeout_keep_alive_handler", "_should_upgrade")
    require("uvicorn", protocol, "_unsupported_upgrade_warning")
    names = ("loop", "client", "transport", "parser", "url", "headers", "cycle", "pipeline", "timeout_keep_alive_task")
    require_assigned("uvicorn", protocol, *names)
    ends = ("disconnected", "message_event", "response_started", "response_complete")
    require_assigned("uvicorn", RequestResponseCycle, *ends)


def test_uvicorn_websocket_protocol_can_be_extended() -> None:
    protocol = WebSocketsSansIOProtocol
    require("uvicorn", protocol, "connection_lost", "data_received", "receive", "handle_events", "handle_connect")
    require("uvicorn", protocol, "handle_cont", "send_receive_event_to_app", "handle_parser_exception")
    require("uvicorn", protocol, "handle_ping", "keepalive_timeout")
    names = ("handshake_initiated", "handshake_complete", "close_sent", "read_paused", "writable", "disconnected")
    require_assigned("uvicorn", protocol, *names, "conn", "frames", "curr_msg_data_type", "transport")


def test_websockets_server_protocol_has_what_handshakes_and_closing_need() -> None:
    require("websockets", ServerProtocol, "accept", "send_close", "data_to_send")
    require_assigned("websockets", ServerProtocol, "handshake_exc")
    assert asyncio.iscoroutinefunction(WebSocketsSansIOProtocol.receive), broken("uvicorn", "receive is not async")
