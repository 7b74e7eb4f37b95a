"""Rows that are told whole: new ones, and those that are to be as somebody tells them."""

from api.write.change_set import ChangeSet
from api.write.commands.member import Member
from api.write.rules.ids import assign_ids


def put_record(draft: ChangeSet, members: list[Member]) -> dict[str, str]:
    """Put every member, having given ids to those without.  The ids, by the members' names."""
    draft.know(member.id for member in members if member.id)
    names = assign_ids(draft, members)
    for member in members:
        member.refer(names)
        draft.findings += member.wrong
    draft.load([member.id for member in members if member.id in draft.records])
    for member in members:
        if member.id:
            _put(draft, member)
    return names


def _put(draft: ChangeSet, member: Member) -> None:
    known = draft.records.get(member.id)
    if member.id in draft.rows:
        draft.find(member.place, "id", f"{member.id} is given twice")
    elif known is not None and known["retired"] is not None:
        draft.find(member.place, "id", f"{member.id} was retired in revision {known['retired']}; ids are never reused")
    elif known is not None and member.new:
        draft.find(member.place, "id", f"{member.id} is taken already")
    else:
        draft.put(member.row, member.place)
        draft.asked.add(member.id)
