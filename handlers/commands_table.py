"""The slash commands in three languages: their names, and what Slack shows while one is typed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SlashCommand:
    """A command as the manifest declares it; `Door.of_command` says what its words mean."""

    name: str
    description: str
    hint: str


COMMANDS = (
    SlashCommand(
        name="/action",
        description="Write down an action item: what, who, by when",
        hint="Send the greenhouse standards to SAGARPA by June 30 @alice",
    ),
    SlashCommand(
        name="/milestone",
        description="Write down a milestone and its date, month or season",
        hint="Evaluation report: March 2027",
    ),
    SlashCommand(
        name="/overdue",
        description="What is late, in this group or everywhere",
        hint="energy, by country, more than 30 days",
    ),
    SlashCommand(
        name="/wg",
        description="Ask about your working groups, or change an item",
        hint="mine, due next week, AGR-12 done, help",
    ),
    SlashCommand(
        name="/accion",
        description="Anotar una tarea: qué, quién, para cuándo",
        hint="@juan enviará el borrador a más tardar el viernes",
    ),
    SlashCommand(
        name="/hito",
        description="Anotar un hito con su fecha, mes o temporada",
        hint="Informe de evaluación: marzo de 2027",
    ),
    SlashCommand(
        name="/vencidos",
        description="Lo que está atrasado, en este grupo o en todos",
        hint="energía, por país, más de 30 días",
    ),
    SlashCommand(
        name="/jalon",
        description="Noter un jalon et sa date, son mois ou sa saison",
        hint="Rapport d'évaluation : mars 2027",
    ),
    SlashCommand(
        name="/retards",
        description="Ce qui est en retard, dans ce groupe ou partout",
        hint="énergie, par pays, plus de 30 jours",
    ),
)
