"""Styles that tell the kinds of span apart, which most others do not; the head of a span stands back."""

from pygments.style import Style
from pygments.token import Error, Token

from pygments_anno.lexer import TOKENS

__all__ = ["AnnoDarkStyle", "AnnoLightStyle"]


def colours(text, error, **types):
    return {Token: text, Error: error} | {TOKENS[name]: style for name, style in types.items()}


class AnnoLightStyle(Style):
    name = "anno-light"
    background_color = "#ffffff"
    styles = colours(
        text="#222222", error="underline #b3261e",
        keyword="bold #3b3f8f", property="#3b3f8f", parameter="#767676", string="#222222", number="#8a4b00",
        enumMember="nobold #005f87", comment="italic #6a737d", operator="#767676", variable="#767676", rule="#005f87",
        escape="#767676", person="#0b5cad", organization="#8a4b00", citation="#7a1fa2", role="#00695c",
        speech="#1b6e1b", directive="#b3261e", resolution="#6b5b00", aside="italic #5f6368")


class AnnoDarkStyle(Style):
    name = "anno-dark"
    background_color = "#1e1e1e"
    styles = colours(
        text="#e0e0e0", error="underline #ff8a80",
        keyword="bold #9aa7ff", property="#9aa7ff", parameter="#8a8a8a", string="#e0e0e0", number="#e0a458",
        enumMember="nobold #6cc6e8", comment="italic #8b949e", operator="#8a8a8a", variable="#8a8a8a", rule="#6cc6e8",
        escape="#8a8a8a", person="#7ab8ff", organization="#e0a458", citation="#c99bff", role="#5fd0c0",
        speech="#8fd18f", directive="#ff8a80", resolution="#d6cf6a", aside="italic #a0a7ad")
