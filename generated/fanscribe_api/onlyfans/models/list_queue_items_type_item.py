from typing import Literal

ListQueueItemsTypeItem = Literal["chat", "post"]

LIST_QUEUE_ITEMS_TYPE_ITEM_VALUES: set[ListQueueItemsTypeItem] = {
    "chat",
    "post",
}


def check_list_queue_items_type_item(value: str) -> ListQueueItemsTypeItem:
    if value in LIST_QUEUE_ITEMS_TYPE_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_QUEUE_ITEMS_TYPE_ITEM_VALUES!r}")
