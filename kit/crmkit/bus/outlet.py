"""The broker as the relay sees it."""

from collections.abc import Sequence

from crmkit.bus.link import ChannelRefused, LinkLost, Message, Outcome
from crmkit.bus.pool import LinkPool
from crmkit.bus.topology import EVENTS
from crmkit.events.relay import BusLost, Fate, Outgoing, Refusal
from crmkit.ids import new_id
from crmkit.wire import dumps

CONFIRM_SECONDS = 15.0
LONGEST_NAME = 255


class AmqpOutlet:
    """Publishes with confirms; finds the one message that the broker chokes on."""

    def __init__(self, links: LinkPool) -> None:
        self.links = links

    def send(self, messages: Sequence[Outgoing]) -> list[Fate | Refusal]:
        """All at once; one by one when the broker closed the channel because of some message."""
        fates: list[Fate | Refusal] = [Fate.HELD] * len(messages)
        good = []
        for index, message in enumerate(messages):
            try:
                good.append((index, self._message(message)))
            except (TypeError, ValueError) as error:
                fates[index] = str(error)
        if not good:
            return fates
        try:
            outcomes = self.links.send([message for _, message in good], CONFIRM_SECONDS)
        except LinkLost as error:
            raise BusLost(str(error)) from error
        except ChannelRefused:
            self._one_by_one(messages, good, fates)
            return fates
        for (index, _), outcome in zip(good, outcomes, strict=True):
            fates[index] = _fate(outcome)
        return fates

    def _one_by_one(
        self,
        messages: Sequence[Outgoing],
        good: Sequence[tuple[int, Message]],
        fates: list[Fate | Refusal],
    ) -> None:
        refused_subjects = set()
        for index, message in good:
            subject = messages[index].subject
            if subject is not None and subject in refused_subjects:
                continue
            try:
                (outcome,) = self.links.send([message], CONFIRM_SECONDS)
            except LinkLost as error:
                raise BusLost(str(error)) from error
            except ChannelRefused as error:
                fates[index] = str(error)
                refused_subjects.add(subject)
                continue
            fates[index] = _fate(outcome)

    def _message(self, message: Outgoing) -> Message:
        body = dumps(message.body)
        if message.consumer is not None:
            key = self.links.topology.consumer(message.consumer)
            return Message("", key, body, new_id(), mandatory=True)
        if len(message.name.encode()) > LONGEST_NAME:
            raise ValueError("the name of the event is too long for a routing key")
        return Message(EVENTS, message.name, body, message.body["id"])


def _fate(outcome: Outcome) -> Fate | Refusal:
    if outcome is Outcome.CONFIRMED:
        return Fate.SAFE
    if outcome is Outcome.RETURNED:
        return "no queue takes it"
    return "the broker refused it"
