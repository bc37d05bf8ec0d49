"""What an administrator shapes while the system runs; every service carries it for its own records.

Custom fields, choice lists and number series are ordinary entities, declared once here.
"""

from crmkit.admin.choice import Choice
from crmkit.admin.custom_field import CustomField
from crmkit.admin.number_series import NumberSeries

ADMIN_ENTITIES = (CustomField, Choice, NumberSeries)

__all__ = ["ADMIN_ENTITIES", "Choice", "CustomField", "NumberSeries"]
