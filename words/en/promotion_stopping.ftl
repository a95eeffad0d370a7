# A promotion is stopped in the middle.
promotion-stopping-stopped = Stopped. What has not left is not sent any more. What has arrived stays; if something in it is wrong, use Correct or withdraw.
