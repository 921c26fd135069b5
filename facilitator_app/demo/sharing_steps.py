"""How two facilitators are let in, write on their own laptops without a connection, and what they wrote comes back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from ..commands.clause import edit_clause
from .saying import Say
from .script import ClauseLine, ColleagueLine, FormLine
from .story import ORIGIN, Scene, Story
from .story_clock import Calendar
from .team import Team


def tell_sharing(
    story: Story, calendar: Calendar, scenes: Sequence[Scene], colleagues: Sequence[ColleagueLine], team: Team, say: Say
) -> None:
    """Add the steps of everybody who is not the coordinator: they happen in their own workspaces."""
    joining = min((calendar.at(one.joins.day, one.joins.at) for one in colleagues), default=None)
    if joining is None:
        return
    story.besides(joining, team.reach_server)
    for line in colleagues:
        story.besides(calendar.at(line.joins.day, line.joins.at), partial(_let_in, team, line, scenes))
    story.besides(max(calendar.at(one.joins.day, one.joins.at) for one in colleagues), team.hand_out)
    by_key = {line.key: line for line in colleagues}
    for scene in scenes:
        for clause in (clause for agreement in scene.script.agreements for clause in agreement.clauses):
            for form in clause.forms:
                word = partial(_word, team, by_key[form.by], scene, clause, form, say)
                story.besides(calendar.at(form.day, form.at), word)
    for line in colleagues:
        story.besides(calendar.at(line.brings.day, line.brings.at), partial(team.bring, line))


def _let_in(team: Team, line: ColleagueLine, scenes: Sequence[Scene]) -> None:
    team.let_in(line, [scene.id(scene.script.key) for scene in scenes if scene.script.key in line.processes])


def _word(team: Team, line: ColleagueLine, scene: Scene, clause: ClauseLine, form: FormLine, say: Say) -> None:
    """Word a clause from what this laptop knows of it: whatever else was written elsewhere is not replaced."""
    with team.vault_of(line).begin(ORIGIN) as tx:
        edit_clause(tx, scene.id(clause.key), text=form.text)
    say("demo.clause_worded", person=line.name, clause=clause.title)
