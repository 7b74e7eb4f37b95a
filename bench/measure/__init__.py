"""Servers are started, asked, checked and measured."""
