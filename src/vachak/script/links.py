"""Addresses on the net, hashtags and handles."""

from __future__ import annotations

from vachak.script.rules import Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = ()
