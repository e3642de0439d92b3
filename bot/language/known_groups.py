"""The seven working groups and the two sides of the demo, known without a database, with their names in three languages."""

from __future__ import annotations

from bot.domain.group import Group, Subgroup
from bot.domain.person import Names, Side


def _group(
    code: str, en: str, es: str, fr: str, *aliases: str, subgroups: tuple[Subgroup, ...] = ()
) -> Group:
    return Group(code=code, names=Names(en=en, es=es, fr=fr), aliases=aliases, subgroups=subgroups)


def _subgroup(code: str, en: str, es: str, fr: str) -> Subgroup:
    return Subgroup(code=code, names=Names(en=en, es=es, fr=fr))


KNOWN_GROUPS = (
    _group(
        "AGR", "Agribusiness", "Agronegocios", "Agroalimentaire", "agri", "agro", "agri-business", "agroentreprise",
        subgroups=(
            _subgroup("LIV", "Livestock and Beef", "Ganadería y Carne de Res", "Bétail et Bœuf"),
            _subgroup("PRK", "Pork", "Carne de Cerdo", "Porc"),
            _subgroup("HOR", "Horticulture", "Horticultura", "Horticulture"),
            _subgroup("PUL", "Pulses", "Leguminosas", "Légumineuses"),
        ),
    ),
    _group("HUM", "Human Capital", "Capital Humano", "Capital humain", "hcwg", "gtch"),
    _group(
        "TII", "Trade, Investment and Innovation", "Comercio, Inversión e Innovación", "Commerce, Investissement et Innovation",
        "trade and innovation", "comercio e innovación", "commerce et innovation", "trade", "comercio", "commerce",
    ),
    _group(
        "ENE", "Energy", "Energía", "Énergie", "ewg",
        subgroups=(
            _subgroup("ELE", "Electricity", "Electricidad", "Électricité"),
            _subgroup("UPS", "Upstream Hydrocarbons", "Exploración y Producción de Hidrocarburos", "Hydrocarbures en amont"),
            _subgroup("INF", "Infrastructure and Market Development", "Infraestructura y Desarrollo de Mercados", "Infrastructure et Développement des marchés"),
            _subgroup("OIL", "Oil & Gas", "Petróleo y Gas", "Pétrole et Gaz"),
        ),
    ),
    _group(
        "ENV", "Environment and Forestry", "Medio Ambiente y Bosques", "Environnement et Foresterie", "efwg", "environment", "medio ambiente", "environnement", "environment & forestry",
        subgroups=(
            _subgroup("EVT", "Environment", "Medio Ambiente", "Environnement"),
            _subgroup("FST", "Forestry", "Bosques", "Foresterie"),
        ),
    ),
    _group("LAB", "Labour Mobility", "Movilidad Laboral", "Mobilité de la main-d'œuvre", "lmwg", "labor mobility", "mobility", "movilidad", "mobilité", "main-d'œuvre"),
    _group("HOU", "Housing and Community Development", "Vivienda y Desarrollo Comunitario", "Logement et Développement communautaire", "housing", "vivienda", "logement"),
)  # fmt: skip

KNOWN_SIDES = (
    Side(
        code="CA",
        names=Names(en="Canada", es="Canadá", fr="Canada"),
        holidays="CA",
        timezone="America/Toronto",
    ),
    Side(
        code="MX",
        names=Names(en="Mexico", es="México", fr="Mexique"),
        holidays="MX",
        timezone="America/Mexico_City",
    ),
)
