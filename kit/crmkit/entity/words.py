"""The words for the parts of an entity, found in the locale of its service or the kit's."""

from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.i18n import DEFAULT_LANGUAGE, Locale, pick

ANY = "any"


class Words:
    """What an entity and its parts are called in one language."""

    def __init__(self, locale: Locale, spec: EntitySpec, language: str) -> None:
        self._locale = locale
        self._spec = spec
        self._language = language

    def entity(self, form: str) -> str:
        """The entity's name ("one", "many") or its sentence ("about")."""
        return self._locale.text(self._language, "entity", self._spec.name, form)

    def field(self, field: FieldSpec) -> str:
        """The label of a field."""
        if field.labels is not None:
            return pick(field.labels, self._language, field.name)
        return self._text("field", field.name)

    def help(self, field: FieldSpec) -> str | None:
        """The sentence that explains a field, where it needs one."""
        if field.labels is not None:
            return pick(field.help, self._language) or None
        return self._find("help", field.name)

    def section(self, name: str) -> str:
        """The heading of a section of the form."""
        return self._text("section", name)

    def state(self, value: str) -> str:
        """The word for a state."""
        return self._text("state", value)

    def choice_list(self, field: FieldSpec) -> str:
        """What the list is called that a field takes its values from; as the field unless said."""
        found = self._locale.find(self._language, "choice_list", field.choices or "")
        return found if isinstance(found, str) else self.field(field)

    def command(self, name: str) -> str:
        """The label of an operation or a command's button."""
        return self._text("command", name)

    def operation(self, name: str) -> str:
        """What a permission lets people do; as the command of that name unless said."""
        return self._find("permission", name) or self.command(name)

    def input(self, command: str, field: FieldSpec) -> str:
        """The label of a field that a command asks for; as the record's field unless said."""
        own = self._locale.find(self._language, "input", self._spec.name, command, field.name)
        return own if isinstance(own, str) else self.field(field)

    def _text(self, section: str, name: str) -> str:
        return self._find(section, name) or name

    def _find(self, section: str, name: str) -> str | None:
        for language in (self._language, DEFAULT_LANGUAGE):
            for owner in (self._spec.name, ANY):
                found = self._locale.find(language, section, owner, name)
                if isinstance(found, str):
                    return found
        return None
