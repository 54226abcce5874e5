"""The internals of libraries that the code uses: a test names what a new version has changed."""

import asyncio
import inspect
import re
from pathlib import Path

import graphql
import pytest
from graphql import (
    FieldsOnCorrectTypeRule,
    GraphQLError,
    OverlappingFieldsCanBeMergedRule,
    TypeInfo,
    TypeInfoVisitor,
    ValidationContext,
    VariableValues,
    build_schema,
    parse,
    visit,
)
from graphql.execution.collect_fields import CollectedFields
from strawberry.types.arguments import convert_arguments
from strawberry.types.field import StrawberryField
from tests.libraries.contract import broken, require, require_assigned, require_parameters
from tortoise.expressions import Q
from tortoise.fields.data import CharEnumFieldInstance
from tortoise.fields.relational import BackwardFKRelation
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.server import ServerProtocol

import planificador
from planificador.api.annotations import STRAWBERRY_KEY, strawberry_field
from planificador.api.graphql_adapter import (
    FieldDetails,
    FragmentDetails,
    GraphQLVariableSignature,
    ValidationAbortedError,
    VariableValueSource,
    collect_fields,
    collect_subfields,
    get_variable_signature,
    graphql_schema,
    hide_further_suggestions,
)
from planificador.api.planner.execution_context import Executor
from planificador.api.schema.schema import schema
from planificador.formaciones.models import Formador

INTERNAL_IMPORT = re.compile(r"^from (graphql\.\w+\.|strawberry\.(schema\.(?!config)|types\.arguments))", re.MULTILINE)
INTERNAL_ATTRIBUTE = re.compile(r"(?<!self)\._schema\b|\._hide_suggestions|\._relevant_sub_fields")
OVERRIDES = ("execute_field", "complete_leaf_value", "complete_abstract_value", "complete_object_value")


def test_only_the_adapter_uses_internals_of_graphql_core_and_strawberry() -> None:
    modules = list(Path(planificador.__file__).parent.rglob("*.py"))
    for pattern in (INTERNAL_IMPORT, INTERNAL_ATTRIBUTE):
        users = [path.name for path in modules if pattern.search(path.read_text(encoding="utf-8"))]
        assert users == ["graphql_adapter.py"]


def test_strawberry_keeps_the_graphql_core_schema_and_its_own_fields() -> None:
    require("strawberry-graphql", schema, "_schema", "schema_converter", "config")
    require("strawberry-graphql", schema.schema_converter, "scalar_registry")
    query = graphql_schema(schema).query_type
    assert query is not None, broken("strawberry-graphql", "Schema._schema is no GraphQLSchema")
    for field in query.fields.values():
        assert isinstance(strawberry_field(field), StrawberryField), broken("strawberry-graphql", STRAWBERRY_KEY)
    require_parameters("strawberry-graphql", convert_arguments, "value", "arguments", "scalar_registry", "config")


def test_graphql_core_collects_the_fields_of_selections() -> None:
    inputs = ("schema", "fragments", "variable_values")
    require_parameters("graphql-core", collect_fields, *inputs, "runtime_type", "operation")
    require_parameters("graphql-core", collect_subfields, *inputs, "operation", "return_type", "field_details_list")
    require("graphql-core", CollectedFields, "grouped_field_set")
    require("graphql-core", FieldDetails, "node")
    require_parameters("graphql-core", FragmentDetails, "definition", "variable_signatures")


def test_graphql_core_coerces_the_values_of_variables() -> None:
    require_parameters("graphql-core", get_variable_signature, "schema", "var_def_node")
    require("graphql-core", GraphQLVariableSignature, "name", "type")
    require_parameters("graphql-core", VariableValueSource, "signature", "value")
    require_parameters("graphql-core", VariableValues, "sources", "coerced")


@pytest.mark.parametrize("name", OVERRIDES)
def test_the_executor_overrides_methods_of_graphql_core_with_the_same_parameters(name: str) -> None:
    require("graphql-core", graphql.Executor, name)
    parameters = [item for item in inspect.signature(vars(Executor)[name]).parameters if item != "self"]
    require_parameters("graphql-core", getattr(graphql.Executor, name), *parameters)


def test_the_executor_of_graphql_core_has_the_methods_and_attributes_that_the_overrides_use() -> None:
    base = graphql.Executor
    value = ("return_type", "field_details_list", "info", "path", "result", "position_context")
    require_parameters("graphql-core", base.complete_awaitable_value, *value)
    fields = ("return_type", "field_details_list", "path", "result", "position_context")
    require_parameters("graphql-core", base.collect_and_execute_subfields, *fields)
    require_parameters("graphql-core", base.build_resolve_info, "field_def", "field_nodes", "parent_type", "path")
    attributes = ("schema", "operation", "fragments", "variable_values", "root_value", "context_value", "is_awaitable")
    require_assigned("graphql-core", base, *attributes, "_relevant_sub_fields")


def test_executors_of_events_do_not_share_the_memo_of_collected_fields() -> None:
    executor = Executor.build(graphql_schema(schema), parse("subscription { avisos { __typename } }"))
    assert isinstance(executor, Executor)
    memos = [executor.build_per_event_executor(None)._relevant_sub_fields for _ in range(2)]
    assert memos[0] is not memos[1], broken("graphql-core", "Executor._relevant_sub_fields is shared")


def test_graphql_core_limits_the_comparisons_of_fields() -> None:
    tree = graphql_schema(schema)
    rule = OverlappingFieldsCanBeMergedRule(ValidationContext(tree, parse("{ __typename }"), TypeInfo(tree), print))
    require("graphql-core", rule, "rule_context")
    require("graphql-core", rule.rule_context, "remaining_complexity_budget")
    assert issubclass(ValidationAbortedError, Exception)


def test_graphql_core_hides_suggestions_that_a_validation_context_is_set_to_hide() -> None:
    tree = build_schema("type Query { name: String }")

    def messages(hide: bool) -> list[str]:
        errors: list[GraphQLError] = []
        context = ValidationContext(tree, parse("{ nam }"), TypeInfo(tree), errors.append)
        if hide:
            hide_further_suggestions(context)
        visit(context.document, TypeInfoVisitor(context._type_info, FieldsOnCorrectTypeRule(context)))
        return [error.message for error in errors]

    assert "Did you mean" in messages(hide=False)[0]
    assert "Did you mean" not in messages(hide=True)[0], broken("graphql-core", "ValidationContext._hide_suggestions")


def test_tortoise_makes_rows_from_database_values() -> None:
    require("tortoise-orm", Formador, "_init_from_db", "_meta")
    require("tortoise-orm", Formador._meta, "db_table", "fields_map", "fields_db_projection", "fk_fields")


def test_tortoise_conditions_can_be_read() -> None:
    require("tortoise-orm", ~Q(Q(id=1), nombre="Ane"), "filters", "children", "join_type", "_is_negated")
    assert (~Q(id=1))._is_negated, broken("tortoise-orm", "~Q is not negated")


def test_tortoise_enum_fields_can_be_extended() -> None:
    require("tortoise-orm", CharEnumFieldInstance, "to_db_value", "to_python_value")


def test_tortoise_lists_the_references_to_a_model() -> None:
    require("tortoise-orm", Formador._meta, "backward_fk_fields")
    require_parameters("tortoise-orm", BackwardFKRelation, "field_type", "relation_field")
    require_assigned("tortoise-orm", BackwardFKRelation, "relation_field")


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
