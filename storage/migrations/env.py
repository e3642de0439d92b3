"""How Alembic runs the migrations: on the connection and in the transaction that the store gives it."""

from alembic import context

from storage.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # SQLite cannot change a column in place: Alembic rebuilds the table.
    render_as_batch=True,
)
context.run_migrations()
