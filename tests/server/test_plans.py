"""What PostgreSQL reads for a push does not grow with what is kept."""

from __future__ import annotations

import os
from pathlib import Path

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.server.access import Access
from facilitator_app.server.database import transaction
from facilitator_app.server.keeping import Place, opened
from facilitator_app.server.membership import Stating, judge, take_statements
from facilitator_app.server.pushes import Push, take_pushes
from facilitator_app.server.spaces import the_space
from tests.server.postgresql import PostgreSQL
from tests.server.running import Space, admitted

_READ = "SELECT seq_tup_read FROM pg_stat_user_tables WHERE relname = 'blob'"


def test_no_push_reads_the_whole_table_though_nobody_analysed_it_since_it_was_empty(
    postgresql: PostgreSQL, ana: DeviceKeys, tmp_path: Path
) -> None:
    place, space, access = Place(tmp_path / "server", postgresql.new_database()), Space(ana), Access()
    device = ana.card.signing
    admitted(place, ana, tmp_path)
    with opened(place) as engine, engine.connect() as connection:
        with transaction(connection):
            take_statements(connection, judge(connection, access, Stating(space.genesis, [], device)), 1)
            access.membership(connection, the_space(connection, space.id))
        for _ in range(60):
            with transaction(connection):
                taken = take_pushes(
                    connection, access, [Push(space.id, device, [os.urandom(99) for _ in range(20)], 1)]
                )
            assert isinstance(taken[0], list)
        connection.exec_driver_sql("SELECT pg_stat_force_next_flush()")
        connection.commit()
        assert connection.exec_driver_sql(_READ).scalar_one() < 1_200
