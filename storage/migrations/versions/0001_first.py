"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "claims",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "key", name="pk_claims"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "installations",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("enterprise", sa.Text(), nullable=False),
        sa.Column("bot_token", sa.Text(), nullable=False),
        sa.Column("bot_id", sa.Text(), nullable=False),
        sa.Column("bot_user", sa.Text(), nullable=False),
        sa.Column("scopes", sa.Text(), nullable=False),
        sa.Column("installed_by", sa.Text(), nullable=False),
        sa.Column("installed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "enterprise", name="pk_installations"),
    )
    op.create_table(
        "notices",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("thing", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_try", sa.DateTime(timezone=True)),
        sa.Column("lease", sa.Text()),
        sa.Column("lease_until", sa.DateTime(timezone=True)),
        sa.Column("doubtful", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True)),
        sa.Column("sent_channel", sa.Text()),
        sa.Column("sent_ts", sa.Text()),
        sa.PrimaryKeyConstraint("key", "workspace", name="pk_notices"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_notices_workspace_target_kind_due_at", "notices", ["workspace", "target", "kind", "due_at"]
    )
    op.create_index(
        "ix_notices_troubled",
        "notices",
        ["workspace", "due_at"],
        postgresql_where=sa.text("state IN ('waiting', 'dead') AND reason <> ''"),
        sqlite_where=sa.text("state IN ('waiting', 'dead') AND reason <> ''"),
    )
    op.create_index(
        "ix_notices_waiting",
        "notices",
        ["workspace", "due_at", "key"],
        postgresql_where=sa.text("state = 'waiting'"),
        sqlite_where=sa.text("state = 'waiting'"),
    )
    op.create_index(
        "ix_notices_waiting_about",
        "notices",
        ["workspace", "thing"],
        postgresql_where=sa.text("state = 'waiting'"),
        sqlite_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "oauth_states",
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("state", name="pk_oauth_states"),
    )
    op.create_table(
        "rounds",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("covered_until", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("workspace", name="pk_rounds"),
    )
    op.create_table(
        "workspaces",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("names", sa.Text()),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", name="pk_workspaces"),
    )
    op.create_table(
        "channels",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.Column("lost", sa.Boolean(), nullable=False),
        sa.Column("members", sa.Text()),
        sa.ForeignKeyConstraint(["workspace"], ["workspaces.workspace"], name="fk_channels_workspaces"),
        sa.PrimaryKeyConstraint("workspace", "channel", name="pk_channels"),
    )
    op.create_table(
        "meetings",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("group_code", sa.Text()),
        sa.ForeignKeyConstraint(["workspace"], ["workspaces.workspace"], name="fk_meetings_workspaces"),
        sa.PrimaryKeyConstraint("workspace", "position", name="pk_meetings"),
    )
    op.create_table(
        "people",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("timezone", sa.Text()),
        sa.Column("locale", sa.Text()),
        sa.Column("guest", sa.Boolean(), nullable=False),
        sa.Column("outsider", sa.Boolean(), nullable=False),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.Column("language", sa.Text()),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.Column("mutes", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["workspace"], ["workspaces.workspace"], name="fk_people_workspaces"),
        sa.PrimaryKeyConstraint("workspace", "person", name="pk_people"),
    )
    op.create_table(
        "secretariat",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["workspace"], ["workspaces.workspace"], name="fk_secretariat_workspaces"),
        sa.PrimaryKeyConstraint("workspace", "position", name="pk_secretariat"),
    )
    op.create_table(
        "sides",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("holidays", sa.Text(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("dates", sa.Text()),
        sa.Column("fiscal_year", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["workspace"], ["workspaces.workspace"], name="fk_sides_workspaces"),
        sa.PrimaryKeyConstraint("workspace", "code", name="pk_sides"),
    )
    op.create_table(
        "working_groups",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("aliases", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text()),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("digest_weekday", sa.Integer(), nullable=False),
        sa.Column("digest_at", sa.Time(), nullable=False),
        sa.Column("cadence", sa.Text(), nullable=False),
        sa.Column("dates", sa.Text()),
        sa.Column("sign_off", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["workspace"], ["workspaces.workspace"], name="fk_working_groups_workspaces"),
        sa.PrimaryKeyConstraint("workspace", "code", name="pk_working_groups"),
    )
    op.create_table(
        "group_series",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("group_code", sa.Text(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace", "group_code"],
            ["working_groups.workspace", "working_groups.code"],
            name="fk_group_series_working_groups",
        ),
        sa.PrimaryKeyConstraint("workspace", "group_code", name="pk_group_series"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "items",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("group_code", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True)),
        sa.Column("leads", sa.Text(), nullable=False),
        sa.Column("supporters", sa.Text(), nullable=False),
        sa.Column("organisations", sa.Text(), nullable=False),
        sa.Column("due_start", sa.Date()),
        sa.Column("due_end", sa.Date()),
        sa.Column("due_precision", sa.Text()),
        sa.Column("due_tentative", sa.Boolean()),
        sa.Column("due_words", sa.Text()),
        sa.Column("first_due", sa.Text()),
        sa.Column("slips", sa.Text(), nullable=False),
        sa.Column("subgroup", sa.Text()),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("priority", sa.Text()),
        sa.Column("hold_reason", sa.Text(), nullable=False),
        sa.Column("review", sa.Date()),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("parts", sa.Text(), nullable=False),
        sa.Column("supports", sa.Text(), nullable=False),
        sa.Column("source_channel", sa.Text()),
        sa.Column("source_ts", sa.Text()),
        sa.Column("source_link", sa.Text()),
        sa.Column("anchor_item", sa.Text()),
        sa.Column("anchor_meeting", sa.Text()),
        sa.Column("anchor_offset", sa.Text()),
        sa.Column("recurs", sa.Text()),
        sa.Column("recurs_from", sa.Date()),
        sa.ForeignKeyConstraint(
            ["workspace", "group_code"],
            ["working_groups.workspace", "working_groups.code"],
            name="fk_items_working_groups",
        ),
        sa.PrimaryKeyConstraint("workspace", "group_code", "number", name="pk_items"),
    )
    op.create_index(
        "ix_items_anchored",
        "items",
        ["workspace", "anchor_item"],
        postgresql_where=sa.text("anchor_item IS NOT NULL"),
        sqlite_where=sa.text("anchor_item IS NOT NULL"),
    )
    op.create_index(
        "ix_items_workspace_status_group_code_due_end",
        "items",
        ["workspace", "status", "group_code", "due_end"],
    )
    op.create_table(
        "seats",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("group_code", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person", sa.Text()),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("side", sa.Text()),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("sector", sa.Text(), nullable=False),
        sa.Column("subgroup", sa.Text()),
        sa.Column("since", sa.Date()),
        sa.Column("until", sa.Date()),
        sa.ForeignKeyConstraint(
            ["workspace", "group_code"],
            ["working_groups.workspace", "working_groups.code"],
            name="fk_seats_working_groups",
        ),
        sa.PrimaryKeyConstraint("workspace", "group_code", "position", name="pk_seats"),
    )
    op.create_table(
        "subgroups",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("group_code", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("since", sa.Date()),
        sa.Column("until", sa.Date()),
        sa.Column("successor", sa.Text()),
        sa.ForeignKeyConstraint(
            ["workspace", "group_code"],
            ["working_groups.workspace", "working_groups.code"],
            name="fk_subgroups_working_groups",
        ),
        sa.PrimaryKeyConstraint("workspace", "group_code", "code", name="pk_subgroups"),
    )
    op.create_table(
        "cards",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("group_code", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("ts", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace", "group_code", "number"],
            ["items.workspace", "items.group_code", "items.number"],
            name="fk_cards_items",
        ),
        sa.PrimaryKeyConstraint("workspace", "group_code", "number", name="pk_cards"),
    )
    op.create_table(
        "laters",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("group_code", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace", "group_code", "number"],
            ["items.workspace", "items.group_code", "items.number"],
            name="fk_laters_items",
        ),
        sa.PrimaryKeyConstraint("workspace", "person", "group_code", "number", name="pk_laters"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "changes",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("change", sa.BigInteger(), sa.Identity(), nullable=False),
        sa.Column("group_code", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("before", sa.Text()),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("undoes", sa.BigInteger()),
        sa.Column("undone_by", sa.BigInteger()),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("cause", sa.BigInteger()),
        sa.Column("proposer", sa.Text()),
        sa.Column("approvers", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace", "group_code", "number"],
            ["items.workspace", "items.group_code", "items.number"],
            name="fk_changes_items",
        ),
        sa.PrimaryKeyConstraint("workspace", "change", name="pk_changes"),
    )
    op.create_index("ix_changes_workspace_actor_change", "changes", ["workspace", "actor", "change"])
    op.create_index(
        "ix_changes_workspace_group_code_number_change",
        "changes",
        ["workspace", "group_code", "number", "change"],
    )
    op.create_index(
        "ix_changes_caused",
        "changes",
        ["workspace", "cause"],
        postgresql_where=sa.text("cause IS NOT NULL"),
        sqlite_where=sa.text("cause IS NOT NULL"),
    )
    op.create_table(
        "proposals",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("proposal", sa.BigInteger(), sa.Identity(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("group_code", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("proposer", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due", sa.Text()),
        sa.Column("due_before", sa.Text()),
        sa.Column("anchor_item", sa.Text()),
        sa.Column("anchor_meeting", sa.Text()),
        sa.Column("anchor_offset", sa.Text()),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("approvals", sa.Text(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("settled_by", sa.Text()),
        sa.Column("settled_at", sa.DateTime(timezone=True)),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace", "group_code", "number"],
            ["items.workspace", "items.group_code", "items.number"],
            name="fk_proposals_items",
        ),
        sa.PrimaryKeyConstraint("workspace", "proposal", name="pk_proposals"),
    )
    op.create_index(
        "ix_proposals_open",
        "proposals",
        ["workspace", "group_code", "number", "kind"],
        unique=True,
        postgresql_where=sa.text("state = 'open'"),
        sqlite_where=sa.text("state = 'open'"),
    )
    op.create_table(
        "item_leads",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("group_code", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace", "group_code", "number"],
            ["items.workspace", "items.group_code", "items.number"],
            name="fk_item_leads_items",
        ),
        sa.PrimaryKeyConstraint("workspace", "person", "group_code", "number", name="pk_item_leads"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_item_leads_workspace_group_code_number", "item_leads", ["workspace", "group_code", "number"]
    )
    op.create_table(
        "follows",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("group_code", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace", "group_code", "number"],
            ["items.workspace", "items.group_code", "items.number"],
            name="fk_follows_items",
        ),
        sa.PrimaryKeyConstraint("workspace", "person", "group_code", "number", name="pk_follows"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "asked_supports",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("group_code", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace", "group_code", "number"],
            ["items.workspace", "items.group_code", "items.number"],
            name="fk_asked_supports_items",
        ),
        sa.PrimaryKeyConstraint("workspace", "asked", "group_code", "number", name="pk_asked_supports"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_asked_supports_workspace_group_code_number",
        "asked_supports",
        ["workspace", "group_code", "number"],
    )
    # ### end Alembic commands ###
