"""The Bot API methods that this sandbox models: the table of contents."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sandbox.methods import albums, deleting, editing, looking, polling, profile, reacting, sending

if TYPE_CHECKING:
    from sandbox.calls import Call

METHODS: dict[str, Callable[[Call], Any]] = {
    "getMe": profile.get_me,
    "setMyCommands": profile.set_my_commands,
    "getMyCommands": profile.get_my_commands,
    "deleteMyCommands": profile.delete_my_commands,
    "setMyDescription": profile.set_my_description,
    "getMyDescription": profile.get_my_description,
    "setMyShortDescription": profile.set_my_short_description,
    "getMyShortDescription": profile.get_my_short_description,
    "getUpdates": polling.get_updates,
    "setWebhook": polling.set_webhook,
    "deleteWebhook": polling.delete_webhook,
    "getWebhookInfo": polling.get_webhook_info,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "sendVideo": sending.send_video,
    "sendAnimation": sending.send_animation,
    "sendMediaGroup": albums.send_media_group,
    "copyMessage": sending.copy_message,
    "forwardMessage": sending.forward_message,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": deleting.delete_message,
    "deleteMessages": deleting.delete_messages,
    "leaveChat": deleting.leave_chat,
    "answerCallbackQuery": reacting.answer_callback_query,
    "setMessageReaction": reacting.set_message_reaction,
    "pinChatMessage": reacting.pin_chat_message,
    "unpinChatMessage": reacting.unpin_chat_message,
    "getChat": looking.get_chat,
    "getChatMember": looking.get_chat_member,
    "getChatAdministrators": looking.get_chat_administrators,
    "getChatMemberCount": looking.get_chat_member_count,
    "getFile": looking.get_file,
}
