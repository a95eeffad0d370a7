# Copying a plan.
copying-button = Copy to a new plan
copying-made = Copied. Now choose its time.
