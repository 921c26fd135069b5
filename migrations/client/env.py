"""Runs the revisions of the vault on the connection that `store.migrate` hands over."""

from alembic import context
from sqlalchemy import Connection

connection = context.config.attributes["connection"]
if not isinstance(connection, Connection) or not connection.in_transaction():
    raise RuntimeError("a vault is brought up to date by facilitator_app.store.disk.migrate, inside its transaction")

context.configure(
    connection=connection,
    target_metadata=context.config.attributes.get("metadata"),
    render_as_batch=True,
    render_item=context.config.attributes.get("render_item"),
    include_name=context.config.attributes.get("include_name"),
)
context.run_migrations()
