from typing import Literal

ListQueueItemsTypeItem = Literal["chat", "post"]

LIST_QUEUE_ITEMS_TYPE_ITEM_VALUES: frozenset[ListQueueItemsTypeItem] = frozenset(("chat", "post"))
