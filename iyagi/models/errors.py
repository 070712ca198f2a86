"""What may go wrong with a model on its way here, or later on the disk."""

from contracts.errors import IyagiError


class UnknownModel(IyagiError):
    code = "unknown_model"
    en = "There is no model {name} in the catalogue: expected one of {known}"
    ko = "{name} 모델은 목록에 없습니다. 있는 것: {known}"


class NowhereToPullFrom(IyagiError):
    code = "nowhere_to_pull_from"
    en = "No hub is set: put the base address of one into IYAGI_MODELS_FROM (files are fetched from {shape})"
    ko = "모델을 받을 곳이 정해지지 않았습니다. IYAGI_MODELS_FROM에 허브 주소를 적어 주세요 ({shape}에서 받습니다)"


class HubRefused(IyagiError):
    """Not worth asking again the same way."""

    code = "hub_refused"
    en = "{url} answers {found}: {remedy}"
    ko = "{url}의 답: {found}. {remedy}"


class HubAway(IyagiError):
    code = "hub_away"
    retryable = True
    en = "{url} did not answer as it should ({why}); what has come so far is kept: pull again to go on"
    ko = "{url}에서 제대로 받지 못했습니다({why}). 받은 만큼은 두었으니 다시 받으면 이어집니다"


class OtherBytes(IyagiError):
    """What the hub has is not what the catalogue tells of."""

    code = "other_bytes"
    en = "{file} is not the file that was expected: {what} {expected}, found {found} (from {url})"
    ko = "{file}이(가) 찾던 파일이 아닙니다. {what} {expected}이어야 하는데 {found}입니다 ({url})"


class NoRoom(IyagiError):
    code = "no_room"
    en = "{model} needs {needed} more in {folder}, where {free} are free"
    ko = "{model}을(를) 받으려면 {folder}에 {needed}가 더 있어야 하는데 {free}만 남았습니다"


class CannotKeep(IyagiError):
    code = "cannot_keep"
    en = "{path} cannot be written: {why}"
    ko = "{path}에 쓸 수 없습니다: {why}"


class BeingPulled(IyagiError):
    code = "being_pulled"
    en = "{model} is being pulled already, by process {pid}"
    ko = "{model}은(는) 이미 프로세스 {pid}가 받고 있습니다"


class Broken(IyagiError):
    """Some of what was to be verified is not as it should be; the table says what."""

    code = "broken_models"
    en = "Not in order: {models}. Mend with: iyagi models pull {models}"
    ko = "온전하지 않습니다: {models}. 다시 받기: iyagi models pull {models}"
