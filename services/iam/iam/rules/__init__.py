"""The rules of identity and access: plain functions of plain values."""
