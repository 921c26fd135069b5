"""Numbers, dates, times, money and lists in words, in Spanish, English, Portuguese and French."""

from .counting import counted
from .enumerations import Conjunction, enumerate_names
from .gender import Gender
from .moments import at_time_in_words, closing_moment, date_in_words, opening_moment, time_in_words
from .money import money_in_figures, money_in_words
from .numbers import LANGUAGES, LARGEST, cardinal, language_of, ordinal

__all__ = [
    "LANGUAGES",
    "LARGEST",
    "Conjunction",
    "Gender",
    "at_time_in_words",
    "cardinal",
    "closing_moment",
    "counted",
    "date_in_words",
    "enumerate_names",
    "language_of",
    "money_in_figures",
    "money_in_words",
    "opening_moment",
    "ordinal",
    "time_in_words",
]
