"""The rules of Block Kit as the library blockkit knows them: JSON is read into its builders, which check it."""

from __future__ import annotations

from typing import Any

import blockkit as kit
from blockkit.core import ColumnSettings, RawText, Table

Json = dict[str, Any]

TYPED: dict[str, Any] = {
    "modal": kit.Modal,
    "home": kit.Home,
    "section": kit.Section,
    "header": kit.Header,
    "divider": kit.Divider,
    "context": kit.Context,
    "actions": kit.Actions,
    "input": kit.Input,
    "rich_text": kit.RichText,
    "markdown": kit.Markdown,
    "video": kit.Video,
    "file": kit.File,
    "table": Table,
    "button": kit.Button,
    "workflow_button": kit.WorkflowButton,
    "overflow": kit.Overflow,
    "checkboxes": kit.Checkboxes,
    "radio_buttons": kit.RadioButtons,
    "static_select": kit.StaticSelect,
    "external_select": kit.ExternalSelect,
    "users_select": kit.UsersSelect,
    "conversations_select": kit.ConversationsSelect,
    "channels_select": kit.ChannelsSelect,
    "multi_static_select": kit.MultiStaticSelect,
    "multi_external_select": kit.MultiExternalSelect,
    "multi_users_select": kit.MultiUsersSelect,
    "multi_conversations_select": kit.MultiConversationsSelect,
    "multi_channels_select": kit.MultiChannelsSelect,
    "datepicker": kit.DatePicker,
    "timepicker": kit.TimePicker,
    "datetimepicker": kit.DatetimePicker,
    "plain_text_input": kit.PlainTextInput,
    "email_text_input": kit.EmailInput,
    "url_text_input": kit.UrlInput,
    "number_input": kit.NumberInput,
    "rich_text_input": kit.RichTextInput,
    "file_input": kit.FileInput,
    "raw_text": RawText,
    "rich_text_section": kit.RichTextSection,
    "rich_text_list": kit.RichTextList,
    "rich_text_quote": kit.RichTextQuote,
    "rich_text_preformatted": kit.RichTextPreformatted,
    "text": kit.RichTextEl,
    "link": kit.RichLinkEl,
    "emoji": kit.RichEmojiEl,
    "date": kit.RichDateEl,
    "user": kit.RichUserEl,
    "usergroup": kit.RichUserGroupEl,
    "channel": kit.RichChannelEl,
    "broadcast": kit.RichBroadcastEl,
    "color": kit.RichColorEl,
}
UNTYPED: dict[str, Any] = {
    "confirm": kit.Confirm,
    "filter": kit.ConversationFilter,
    "dispatch_action_config": kit.DispatchActionConfig,
    "initial_option": kit.Option,
    "initial_options": kit.Option,
    "options": kit.Option,
    "option_groups": kit.OptionGroup,
    "slack_file": kit.SlackFile,
    "workflow": kit.Workflow,
    "trigger": kit.Trigger,
    "customizable_input_parameters": kit.InputParameter,
    "column_settings": ColumnSettings,
    "style": kit.RichStyle,
}
NUMBERS = (
    "initial_value",
    "min_value",
    "max_value",
)  # which the builder takes as numbers, and writes as words


def built(payload: Json) -> object:
    """The message or view, built. Raises what blockkit does about one that it refuses, or stumbles over."""
    if "type" in payload:
        builder = _part(payload, "view")
    else:
        builder = kit.Message(**{name: _part(payload[name], name) for name in payload})
    return builder.build()


def _part(value: Any, field: str) -> Any:
    """The builder of a JSON value; the field in which it stands tells what an object without a type is."""
    if isinstance(value, list):
        return [_part(each, field) for each in value]
    if not isinstance(value, dict):
        return value
    kind = value.get("type")
    fields = {name: _part(inner, name) for name, inner in value.items()}
    if kind in ("plain_text", "mrkdwn"):
        return kit.Text(**fields)
    if kind is None:
        return UNTYPED[field](**fields) if field in UNTYPED else value
    del fields["type"]
    if kind == "image":
        return (kit.Image if field == "blocks" else kit.ImageEl)(**fields)
    if kind == "number_input":
        fields |= {name: float(fields[name]) for name in NUMBERS if name in fields}
    return TYPED[kind](**fields)
