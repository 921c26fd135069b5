"""Shows what the parties shared, what the team reads into it, or both."""

from __future__ import annotations

from dataclasses import replace

from facilitator_app.queries.analysis.actor_map import ActorMap, ActorNode
from facilitator_app.queries.analysis.analysis_page import AnalysisPage


def of_origin(page: AnalysisPage, *, shared: bool) -> AnalysisPage:
    """`page` with what the parties shared alone, or with the team's own reading alone.

    The team's ties and insights stand on actors that the parties shared, so those stay on the map with them.
    """
    return replace(
        page,
        events=tuple(event for event in page.events if event.shared == shared),
        map=_shared_map(page.map) if shared else _team_map(page.map),
        causes=tuple(cause for cause in page.causes if cause.shared == shared),
        indicators=tuple(one for one in page.indicators if one.shared == shared),
        signals=() if shared else page.signals,
    )


def _shared_map(whole: ActorMap) -> ActorMap:
    actors = tuple(_knowing(actor, shared=True) for actor in whole.actors if actor.shared)
    return ActorMap(actors, tuple(tie for tie in whole.ties if tie.shared))


def _team_map(whole: ActorMap) -> ActorMap:
    ties = tuple(tie for tie in whole.ties if not tie.shared)
    tied = {end for tie in ties for end in (tie.actor, tie.other)}
    of_team = (_knowing(actor, shared=False) for actor in whole.actors)
    actors = tuple(actor for actor in of_team if not actor.shared or actor.insights or actor.id in tied)
    return ActorMap(actors, ties)


def _knowing(actor: ActorNode, *, shared: bool) -> ActorNode:
    return replace(actor, insights=tuple(line for line in actor.insights if line.shared == shared))
