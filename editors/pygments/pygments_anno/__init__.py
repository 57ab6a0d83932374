"""Colours for .anno files, wherever Pygments colours text."""
