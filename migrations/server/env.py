"""Runs the revisions of the server on the connection that `server.migrate` hands over."""

from alembic import context
from sqlalchemy import Connection

connection = context.config.attributes["connection"]
if not isinstance(connection, Connection) or not connection.in_transaction():
    raise RuntimeError("the server's tables are brought up to date by facilitator_app.server.migrate")

context.configure(connection=connection, target_metadata=context.config.attributes.get("metadata"))
context.run_migrations()
