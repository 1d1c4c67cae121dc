# What is wrong with a theme, for the person who writes one. { $at } is the file, with its line where there is one.

missing-file = { $at }: this file is missing; every theme must have it
missing-asset = { $at }: this file is missing; { $user } asks for it
unknown-file = { $at }: a theme has no use for this file; check its name or remove it
not-text = { $at }: not UTF-8 text
description = theme.json: cannot be read: { $detail }
contract = theme.json: written for version { $found } of the contract, the program speaks version { $expected }
template = { $at }: template error: { $detail }
unchecked-key = { $at }: in t(…), key must come first and be a whole key
missing-language = strings/{ $language }/: the theme has no words in this language of the site
faulty-message = { $at }: not valid Fluent: { $detail }
repeated-message = { $at }: "{ $key }" is already given elsewhere
missing-message = strings/{ $language }/: "{ $key }" is missing, { $user ->
    [none] the program needs it
   *[other] { $user } uses it
}
