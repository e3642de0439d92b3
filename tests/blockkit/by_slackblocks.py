"""The rules of Block Kit as the library slackblocks knows them: JSON is read into its builders, which check it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import slackblocks as sb
from slackblocks.objects import ColumnSettings

Json = dict[str, Any]

TYPED: dict[str, Any] = {
    "section": sb.SectionBlock,
    "header": sb.HeaderBlock,
    "divider": sb.DividerBlock,
    "context": sb.ContextBlock,
    "actions": sb.ActionsBlock,
    "input": sb.InputBlock,
    "rich_text": sb.RichTextBlock,
    "markdown": sb.MarkdownBlock,
    "video": sb.VideoBlock,
    "file": sb.FileBlock,
    "alert": sb.AlertBlock,
    "card": sb.CardBlock,
    "carousel": sb.CarouselBlock,
    "container": sb.ContainerBlock,
    "context_actions": sb.ContextActionsBlock,
    "table": sb.TableBlock,
    "data_table": sb.DataTableBlock,
    "data_visualization": sb.DataVisualizationBlock,
    "plan": sb.PlanBlock,
    "task_card": sb.TaskCardBlock,
    "button": sb.Button,
    "workflow_button": sb.WorkflowButton,
    "feedback_buttons": sb.FeedbackButtons,
    "icon_button": sb.IconButton,
    "overflow": sb.OverflowMenu,
    "checkboxes": sb.CheckboxGroup,
    "radio_buttons": sb.RadioButtonGroup,
    "static_select": sb.StaticSelectMenu,
    "external_select": sb.elements.ExternalSelectMenu,
    "users_select": sb.UserSelectMenu,
    "conversations_select": sb.elements.ConversationSelectMenu,
    "channels_select": sb.ChannelSelectMenu,
    "multi_static_select": sb.StaticMultiSelectMenu,
    "multi_external_select": sb.ExternalMultiSelectMenu,
    "multi_users_select": sb.UserMultiSelectMenu,
    "multi_conversations_select": sb.ConversationMultiSelectMenu,
    "multi_channels_select": sb.ChannelMultiSelectMenu,
    "datepicker": sb.DatePicker,
    "timepicker": sb.TimePicker,
    "datetimepicker": sb.DateTimePicker,
    "plain_text_input": sb.PlainTextInput,
    "email_text_input": sb.EmailInput,
    "url_text_input": sb.URLInput,
    "number_input": sb.NumberInput,
    "rich_text_input": sb.RichTextInput,
    "file_input": sb.FileInput,
    "url": sb.URLSource,
    "icon": sb.SlackIcon,
    "raw_text": sb.RawText,
    "raw_number": sb.RawNumber,
    "pie": sb.PieChart,
    "bar": sb.BarChart,
    "area": sb.AreaChart,
    "line": sb.LineChart,
    "rich_text_section": sb.RichTextSection,
    "rich_text_list": sb.RichTextList,
    "rich_text_quote": sb.RichTextQuote,
    "rich_text_preformatted": sb.RichTextCodeBlock,
    "text": sb.RichText,
    "link": sb.RichTextLink,
    "emoji": sb.RichTextEmoji,
    "user": sb.RichTextUser,
    "usergroup": sb.RichTextUserGroup,
    "channel": sb.RichTextChannel,
}
UNTYPED: dict[str, Any] = {
    "confirm": sb.ConfirmationDialogue,
    "filter": sb.ConversationFilter,
    "dispatch_action_config": sb.DispatchActionConfiguration,
    "initial_option": sb.Option,
    "initial_options": sb.Option,
    "options": sb.Option,
    "option_groups": sb.OptionGroup,
    "slack_file": lambda url=None, id=None: sb.SlackFile(url, id),
    "workflow": sb.Workflow,
    "trigger": lambda url, customizable_input_parameters=None: sb.Trigger(url, customizable_input_parameters),
    "customizable_input_parameters": sb.InputParameter,
    "column_settings": ColumnSettings,
    "positive_button": sb.FeedbackButton,
    "negative_button": sb.FeedbackButton,
    "tasks": sb.TaskCardBlock,
    "axis_config": sb.AxisConfig,
    "series": sb.DataSeries,
    "data": sb.DataPoint,
    "segments": sb.ChartSegment,
}
RENAMED: dict[tuple[object, str], str] = {
    ("datetimepicker", "initial_date_time"): "initial_datetime",
    ("usergroup", "usergroup_id"): "user_group_id",
}
# Fields without a default in the builder which Slack lets one leave out.
LEFT_OUT: dict[str, Json] = {
    "checkboxes": {"action_id": None},
    "radio_buttons": {"action_id": None},
    "overflow": {"action_id": None},
    "multi_static_select": {"action_id": None, "options": None},
}


def built(payload: Json) -> object:
    """The message or view, built. Raises what slackblocks does about one that it refuses, or stumbles over."""
    fields = {name: _part(value, name) for name, value in payload.items() if name != "type"}
    if "type" not in payload:
        return sb.Message("C0DOCKS", **fields).to_dict()
    view: Callable[..., Any] = {"modal": sb.ModalView, "home": sb.HomeTabView}[payload["type"]]
    return view(**fields).to_dict()


def _part(value: Any, field: str) -> Any:
    """The builder of a JSON value; the field in which it stands tells what an object without a type is."""
    if isinstance(value, list):
        return [_part(each, field) for each in value]
    if not isinstance(value, dict):
        return value
    kind = value.get("type")
    if kind in ("plain_text", "mrkdwn"):
        return sb.Text.from_dict(value)
    fields: Json = {}
    for name, inner in value.items():
        parameter: str = RENAMED[kind, name] if (kind, name) in RENAMED else name
        fields[parameter] = inner if name == "style" else _part(inner, name)
    if kind is None:
        return UNTYPED[field](**fields) if field in UNTYPED else value
    del fields["type"]
    if kind == "image":
        return (sb.ImageBlock if field == "blocks" else sb.Image)(**fields)
    if kind == "table":
        fields["rows"] = [[_cell(cell) for cell in row] for row in fields["rows"]]
    if kind in ("text", "link", "user", "usergroup", "channel"):
        fields |= fields.pop("style", {})
    return TYPED[kind](**{**LEFT_OUT.get(str(kind), {}), **fields})


def _cell(cell: Any) -> Any:
    """A cell of a table is the one part of a rich text, not the whole."""
    return cell.elements[0] if isinstance(cell, sb.RichTextBlock) and cell.elements else cell
