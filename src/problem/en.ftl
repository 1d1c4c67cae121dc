# What each problem says: what was found, what was expected, how to mend it.

label-error = error
label-warning = warning
label-note = note
label-expected = expected
label-help = help
summary = Total: { $errors } error(s), { $warnings } warning(s), { $notes } note(s).

## Files and their text

invalid-json =
    .found = { $detail ->
        [ends-early] the JSON ends too early: something is not closed
        [trailing-comma] a comma after the last element
        [colon-missing] no colon between key and value
        [comma-missing] no comma before this
        [decimal-comma] a number with a decimal comma
        [curly-quotes] quotation marks that are not straight
        [key-without-quotes] a key without quotation marks
        [line-break-in-text] a line break or a tab inside a text
        [bad-escape] an escape after \ that does not exist
        [bad-number] a number written wrongly
        [more-after-end] something after the end of the JSON
       *[other] this is not JSON
    }
    .expected = { $detail ->
        [ends-early] every {"}"}, ] and quotation mark closed
        [trailing-comma] no comma after the last element
        [colon-missing] "key": value
        [comma-missing] a comma between two elements
        [decimal-comma] a decimal point: 93.57
        [curly-quotes] straight quotation marks: "unit"
        [key-without-quotes] a key in straight quotation marks, such as "unit"
        [line-break-in-text] a text on one line
        [bad-escape] one of \" \\ \/ \b \f \n \r \t, or \u with four hexadecimal digits
        [bad-number] a number such as 93.57: decimal point, no zeros in front
        [more-after-end] one JSON value per file
       *[other] a value: a text in quotation marks, a number, true, false, null, [ … ] or {"{"} … {"}"}
    }
    .help = { $detail ->
        [ends-early] look at the end of the file and add what is missing
        [trailing-comma] delete this comma
        [colon-missing] add the colon
        [comma-missing] add a comma after the element before this
        [decimal-comma] put a point for the comma
        [curly-quotes] put straight quotation marks "; use an editor for plain text, not a word processor
        [key-without-quotes] put the key in quotation marks; if the line before ends in a comma too many, delete that comma
        [line-break-in-text] join the lines, or write \n where the line should break
        [bad-escape] write the text anew; a \ is written \\
        [bad-number] write the number anew, with a point and not a comma
        [more-after-end] delete what is too much
       *[other] mend the marked place; texts stand in straight quotation marks "…", not “…”
    }

not-utf8 =
    .found = the file is not UTF-8: byte { $byte } is not valid
    .expected = text in UTF-8
    .help = { $encoding ->
        [none] open the file in its own encoding and save it as UTF-8
       *[other] it is probably { $encoding }: open the file in that encoding and save it as UTF-8
    }

not-text =
    .found = this file is { $kind }, not plain text
    .expected = plain text in UTF-8
    .help = open it with the program that made it and save its words as plain text in UTF-8

unknown-key =
    .found = the contract knows no key “{ $key }” here
    .expected = one of the keys: { $known }
    .help = { $nearest ->
        [none] delete the key, or use one of the list above
       *[other] perhaps “{ $nearest }”
    }

missing-key =
    .found = the key “{ $key }” is missing
    .expected = the key “{ $key }” in { $shape ->
        [site] site.json
        [publisher] “publisher”
        [licence] “licence”
        [units] a register of units
        [level_name] “level_name”
        [unit] every unit
        [dated-name] every former name in “names”
        [successor] every one of “successors”
        [origin] every one of “origins”
        [groups] groups.json
        [group] every group
        [map] a tile grid
        [tile] every tile
        [label] every label
        [feature] the features of a GeoJSON file
        [index] the file of an index
        [method] every method
        [measure] “measure”
        [component] every component
        [band] every band
        [edition] edition.json
        [source] every source
        [correction] every correction
        [change] every change of a correction
        [acknowledged] every acknowledged difference
        [average] every average
        [board] the file of a board
        [entry] every entry of a board
        [absent] every unit that was not ranked
        [targets] a file of targets
        [target] every target
        [coverage] every row of “coverage”
       *[other] this object
    }
    .help = add "{ $key }": … here

wrong-type =
    .found = this value is { $found ->
        [text] a text
        [number] a number
        [null] null
        [boolean] true or false
        [list] a list
        [object] an object {"{"} … {"}"}
       *[other] { $found }
    }
    .expected = { $expected ->
        [text] a text in quotation marks
        [number] a number
        [whole] a whole number
        [boolean] true or false
        [list] a list [ … ]
        [object] an object {"{"} … {"}"}
        [url] a web address in quotation marks
        [day] a day in quotation marks, such as "2025-07-01"
        [slug] a name for addresses, in quotation marks
        [unit-id] the id of a unit, in quotation marks
        [language] a language tag such as "vi"
        [translations] a text by languages: {"{"} "vi": "…", "en": "…" {"}"}
        [number-or-text] a number, or the id of a band
       *[other] { $expected }
    }
    .help = { $expected ->
        [translations] write {"{"} "vi": "…" {"}"} instead of this value
        [number] write the number without quotation marks and with a decimal point, such as 93.57
        [whole] write a whole number without quotation marks, such as 2
        [list] put the values in square brackets [ … ]
       *[other] write a value of the right type, or leave the key out when there is none
    }

duplicate-key =
    .found = the key “{ $key }” stands twice in one object
    .expected = every key once
    .help = delete one of the two; only the first is read

bad-value =
    .found = { $found ->
        [none] an empty value
       *[other] the value “{ $found }” cannot stand here
    }
    .expected = { $expected ->
        [text] a text that is not empty
        [id] an id that is not empty and has no space at its ends
        [url] a web address that begins with http:// or https://
        [day] a day that exists, as year-month-day: 2025-07-01
        [slug] only lower-case a–z, digits and single hyphens
        [unit-id] parts of lower-case a–z, digits and hyphens, with / between them: ha-noi/tay-ho
        [language] a language tag: two or three lower-case letters, such as vi, en
        [translations] at least one language: {"{"} "vi": "…" {"}"}
        [languages] at least one language
        [above-min] a maximum above the minimum
        [not-negative] a number not below zero
        [no-circle] a component that does not lie under itself
        [nine-digits] a number of at most nine digits before the decimal point
        [board-without-ending] the name of the board without .json
        [feature-collection] a GeoJSON FeatureCollection
        [longitude-latitude] longitude and latitude in degrees (WGS 84)
        [polygon] a Polygon or MultiPolygon
        [wide-ring] a ring that encloses an area: positions that do not all lie on one line
        [closed-ring] a closed ring: at least four positions, the last equal to the first
        [one-level] a unit of the same level as those before it on the map
       *[other] one of: { $expected }
    }
    .help = { $nearest ->
        [none] write the value anew
       *[other] perhaps “{ $nearest }”
    }

unknown-file =
    .found = the contract knows no file “{ $path }”
    .expected = the files of the contract: site.json, groups.json, units/, maps/, indices/, editions/<index>/<scope>/<year>/, targets/, pages/<name>.md, static/
    .help = move the file to its place, delete it, or put a dot before its name so that it is passed over

path-leaves-content =
    .found = { $to ->
        [none] the path “{ $path }” leaves its folder
       *[other] the link “{ $path }” leads out of the content, to “{ $to }”
    }
    .expected = only files inside the content folder
    .help = { $to ->
        [none] write a name only: no absolute path, no “..”, no /
       *[other] put a copy of the file in place of the link
    }

unpublishable-name =
    .found = the name “{ $name }” cannot be published
    .expected = only ASCII letters, digits, dots, underscores and hyphens; in the addresses of pages only lower-case letters, digits and hyphens
    .help = rename it: no accents, hyphens for spaces

address-claimed-twice =
    .found = { $first ->
        [none] the address “{ $address }” belongs to a page that the program makes
       *[other] the address “{ $address }” is taken by “{ $first }”
    }
    .expected = one page per address; upper and lower case count as the same
    .help = rename this file

missing-file =
    .found = the file “{ $path }” is missing
    .expected = the file “{ $path }” in the content folder
    .help = make the file; “niengiam schema” says what it holds

too-large =
    .found = { $found ->
        [depth] nested deeper than { $limit } levels
       *[other] a file of more than { $limit } MB
    }
    .expected = { $found ->
        [depth] at most { $limit } levels
       *[other] at most { $limit } MB
    }
    .help = { $found ->
        [depth] take away brackets
       *[other] split the file
    }

byte-order-mark =
    .found = the file begins with a byte-order mark
    .expected = UTF-8 without a byte-order mark
    .help = nothing must be done; save as “UTF-8” rather than “UTF-8 with BOM”

decomposed-text =
    .found = the file holds decomposed letters (NFD); they were composed
    .expected = composed letters (NFC)
    .help = nothing must be done; type with composed Unicode

## Text

lost-character =
    .found = the character “�”: a letter was lost before it came here
    .expected = letters that can be read
    .help = type it anew from the original document

control-character =
    .found = the control character { $code } inside a text
    .expected = plain text without control characters
    .help = delete the character (it cannot be seen)

legacy-font =
    .found = “{ $found }” is left over from an old encoding{ $encoding ->
        [none] {""}
       *[other] {" "}{ $encoding }
    }
    .expected = Vietnamese in Unicode
    .help = convert this stretch to Unicode or type it anew

broken-cluster =
    .found = “{ $found }” is no Vietnamese syllable
    .expected = a syllable with all its marks
    .help = { $nearest ->
        [none] type the word anew
       *[other] perhaps “{ $nearest }”
    }

missing-translation =
    .found = there is no { $language ->
        [vi] Vietnamese
        [en] English
       *[other] “{ $language }”
    } text
    .expected = every language of the site
    .help = add the text in “{ $language }”{ $fallback ->
        [none] {""}
       *[other] {"; until then the site shows the one in “"}{ $fallback }”
    }

## Numbers

too-many-digits =
    .found = the number { $found } has more decimals than it may have
    .expected = at most { $precision } digits after the point
    .help = write it as it was published; if the index is published with more digits, raise the “precision” of its method

score-range =
    .found = the score { $found } of “{ $unit }” lies outside the scale
    .expected = { $max ->
        [none] { $min } or more
       *[other] from { $min } to { $max }
    }
    .help = compare it with the published document; look at the decimal point

component-range =
    .found = the component “{ $component }” of “{ $unit }” is { $found }, outside its scale
    .expected = { $max ->
        [none] { $min } or more
       *[other] from { $min } to { $max }
    }
    .help = compare it with the published document; if the maximum of the component is wrong, mend it in the file of the index

bad-count =
    .found = the number { $found } cannot stand here
    .expected = a whole number of { $expected }
    .help = write a whole number in that range, without decimals

## References between files

unknown-unit =
    .found = no register has the unit “{ $id }”
    .expected = the id of a unit in units/*.json
    .help = { $nearest ->
        [none] add the unit to a register, or mend the id
       *[other] perhaps “{ $nearest }”
    }

duplicate-unit =
    .found = the unit “{ $unit }” stands twice
    .expected = every unit once
    .help = delete one of the two; the first is at { $first }

unit-out-of-time =
    .found = the unit “{ $unit }” does not exist on { $day }
    .expected = a unit that exists on { $day }; this one exists { $from ->
        [none] {""}
       *[other] from { $from }{" "}
    }{ $to ->
        [none] until today
       *[other] until before { $to }
    }
    .help = use the id of the unit of that day, or mend “units_at” or the dates in the register

unknown-component =
    .found = the method has no component “{ $id }”
    .expected = { $known ->
        [none] this method declares no component
       *[other] one of the components: { $known }
    }
    .help = { $nearest ->
        [none] mend the id, or add the component to the method in the file of the index
       *[other] perhaps “{ $nearest }”
    }

unknown-method =
    .found = the index has no method “{ $id }”
    .expected = { $known ->
        [none] this index declares no method
       *[other] one of the methods: { $known }
    }
    .help = { $nearest ->
        [none] mend the id, or add the method to the file of the index
       *[other] perhaps “{ $nearest }”
    }

unknown-reference =
    .found = there is no { $kind ->
        [index] index
        [level] level
        [board] board
        [source] source
        [band] band
        [field] field
        [text] text
        [entry] entry on the board for
       *[other] thing
    } “{ $id }”
    .expected = { $known ->
        [none] { $kind ->
            [index] the file indices/{ $id }.json
            [level] a register in units/ for this level
            [source] a source declared in “sources” of edition.json
            [band] a band declared in “bands” of the board or the method
            [board] the file of the board beside edition.json
            [text] an .md file of the edition: overview.md, units/<unit>.md
            [entry] a unit in “entries” of the board
           *[other] something declared
        }
       *[other] one of: { $known }
    }
    .help = { $nearest ->
        [none] mend the id, or declare it
       *[other] perhaps “{ $nearest }”
    }

duplicate-id =
    .found = the { $kind ->
        [unit] unit
        [group] group
        [method] method
        [component] component
        [band] band
        [source] source
        [language] language
        [tile] tile
        [text] text
        [change] figure
       *[other] id
    } “{ $id }” stands twice
    .expected = every id once
    .help = delete or rename one of the two; the first is at { $first }

lineage-cycle =
    .found = “{ $unit }” becomes itself again: { $path }
    .expected = a successor is another unit, later in time
    .help = mend “successors” of one unit of this circle

successor-overlap =
    .found = { $detail ->
        [not-yet] on { $date } the successor “{ $successor }” does not exist yet
        [ended] on { $date } the successor “{ $successor }” exists no longer
       *[other] “{ $unit }” still exists after { $date }, the day on which “{ $successor }” succeeds it
    }
    .expected = { $detail ->
        [not-yet] a successor that exists on the day of succession
        [ended] a successor that exists on the day of succession
       *[other] “to” of “{ $unit }” no later than the day of succession
    }
    .help = { $detail ->
        [not-yet] mend “date”, or “from” of “{ $successor }”
        [ended] mend “date”, or “to” of “{ $successor }”
       *[other] mend “date”, or “to” of “{ $unit }”
    }

member-out-of-time =
    .found = “{ $unit }” does not exist on all days of the group “{ $group }”
    .expected = a member that exists as long as the group; this one exists { $from ->
        [none] {""}
       *[other] from { $from }{" "}
    }{ $to ->
        [none] until today
       *[other] until before { $to }
    }
    .help = mend “from” and “to” of the group, or make two groups, before and after the change

unknown-parent =
    .found = “{ $id }” lies under “{ $parent }”, which is in no register
    .expected = a unit above that is in a register
    .help = add “{ $parent }” to units/*.json, or mend the id

reversed-period =
    .found = the end ({ $to }) is not after the beginning ({ $from })
    .expected = “to” later than “from”; “to” is the first day that no longer belongs to it
    .help = mend one of the two days

weights =
    .found = the weights { $parent ->
        [none] of the components
       *[other] under “{ $parent }”
    } add up to { $sum }
    .expected = a “weight” for every component, 1 in all
    .help = mend the weights in the file of the index, or change “aggregate”

level-name =
    .found = two files name the level “{ $level }” differently
    .expected = one name for each level
    .help = write it as at { $first }

map-without-unit =
    .found = the map leaves out units of its level: { $units }
    .expected = every unit of one level and one place on the map
    .help = add these units; a board with a unit that is not on a map is drawn without it

map-without-archipelago =
    .found = a map of the whole country does not name { $name }
    .expected = a map of the whole country always names the Hoàng Sa and Trường Sa archipelagos
    .help = add the name to “labels” of the grid, or a point with a “name” to the GeoJSON file

origin-out-of-time =
    .found = { $detail ->
        [not-there] “{ $unit }” does not exist on { $date }
        [not-yet] “{ $origin }” does not exist before { $date }
       *[ended] “{ $origin }” exists no longer on { $date }
    }
    .expected = both units on { $date }: “origins” names units that gave a part of themselves and went on
    .help = { $detail ->
        [ended] if “{ $origin }” ended on that day, write “{ $unit }” among its “successors” instead
       *[other] mend “date”, or “from” and “to” of the two units
    }

## What the published numbers say of one another

total =
    .found = the score of “{ $unit }” is { $published }, but the components { $cut ->
        [none] {""}
       *[other] (cut “{ $cut }”){" "}
    }give { $computed }
    .expected = a difference that rounding can explain; here it is { $difference }
    .help = compare with the published document; if it is printed so, record it under “acknowledged” in edition.json, "problem": "total"

published-rank =
    .found = the rank { $published } of “{ $unit }”{ $shared ->
        [none] {""}
       *[other] {" "}(shared with { $shared })
    } contradicts the scores
    .expected = by its score, rank { $computed }; the difference is { $difference }
    .help = compare score and rank with the published document; if it is printed so, record it under “acknowledged”, "problem": "published-rank"

rank-sequence =
    .found = the rank { $published } of “{ $unit }” repeats or leaves a gap that no tie explains
    .expected = rank { $computed }; the difference is { $difference }
    .help = compare with the published document; if units are missing write "complete": false; if it is printed so, record it under “acknowledged”, "problem": "rank-sequence"

of =
    .found = “of” says { $published }, but the board has { $computed } units, a difference of { $difference }
    .expected = “of” not below the number of units, and equal to it when "complete": true
    .help = mend “of”, add the missing units, or write "complete": false

band =
    .found = “{ $unit }” has { $score } and is put in “{ $published }”
    .expected = by its score, “{ $computed }”; the score lies { $difference } outside “{ $published }”
    .help = compare with the published document; if it is printed so, record it under “acknowledged”, "problem": "band"

hidden-decimals =
    .found = { $unit }: equal printed scores, published ranks { $published }
    .expected = a shared rank { $computed }, if there were no hidden decimals; the differences are { $difference }
    .help = nothing must be done: the published rank follows decimals that were not printed, and the page prints it

points-percent =
    .found = “{ $unit }”: the percentage { $published } does not follow from points and maximum
    .expected = points divided by maximum give { $computed }; the difference is { $difference }
    .help = compare “score”, “points” and “max” with the published document; if it is printed so, record it under “acknowledged”, "problem": "points-percent"

acknowledged =
    .found = a difference recorded as known ({ $problem }){ $unit ->
        [none] {""}
       *[other] {" "}of “{ $unit }”
    }{ $published ->
        [none] {""}
       *[other] , published { $published }
    }{ $computed ->
        [none] {""}
       *[other] , computed { $computed }
    }{ $difference ->
        [none] {""}
       *[other] , difference { $difference }
    }: { $reason }
    .expected = published numbers that agree
    .help = nothing must be done; the page prints the difference and the reason

stale-acknowledgement =
    .found = the difference recorded as known ({ $problem }){ $unit ->
        [none] {""}
       *[other] {" "}of “{ $unit }”
    } does not exist
    .expected = only differences that are there
    .help = delete it from “acknowledged”

component-total =
    .found = the component “{ $component }” of “{ $unit }” is { $published }, but its parts give { $computed }
    .expected = a difference that rounding can explain; here it is { $difference }
    .help = compare with the published document; if it is printed so, record it under “acknowledged”, "problem": "component-total"

## Prose

claim =
    .found = the text says “{ $claimed }”, the data say { $actual }
    .expected = the number of { $reference }
    .help = mend the number, or leave the link’s text empty so that it is filled in: []({ $reference })

prose-reference =
    .found = “{ $reference }” points at nothing: { $detail ->
        [unknown-index] there is no such index
        [unknown-scope] there is no such scope
        [unknown-edition] there is no such edition
        [unknown-unit] there is no such unit
        [not-ranked] the unit is not on the board
        [no-score] the unit has no score
        [no-rank] the unit has no rank
        [no-change] there is no edition before to compare with
        [no-components] there are no components
        [no-denominator] the board does not say how many units it ranks
        [unknown-page] there is no such page
        [unknown-file] there is no such file
        [incomplete] the reference lacks a part
        [year-missing] the year is missing
        [scope-missing] the scope is missing
        [unit-missing] the unit is missing
        [board-missing] the board is missing
       *[other] { $detail }
    }
    .expected = a reference to something in the content, such as score:sipas/viet-nam/2020/hai-phong
    .help = { $nearest ->
        [none] mend the reference
       *[other] perhaps “{ $nearest }”
    }

markdown-slip =
    .found = “{ $found }” will not look as meant: { $detail ->
        [emphasis] ** or * is not read as emphasis
        [year-list] a line that begins with a year and a point becomes a numbered list
        [link] the link is not written right
        [heading] a space is missing after #
        [indented-code] a line indented by four spaces becomes code
        [unused-note] a footnote that nothing refers to
        [missing-note] a footnote that is not there
        [empty-in-title] a heading with an empty link
       *[other] { $detail }
    }
    .expected = Markdown that looks as meant
    .help = { $detail ->
        [emphasis] put ** close to the word, with a space on its other side
        [year-list] begin the line with a word, or put \ before the point
        [heading] add a space after #
        [indented-code] take away the indent
       *[other] write this stretch anew
    }

unsafe-link =
    .found = the link “{ $link }” is not published
    .expected = a link of http, https, mailto or tel, or a reference to data
    .help = take the link away, or use an https address

broken-link =
    .found = the link “{ $link }” leads nowhere
    .expected = a reference such as unit:hai-phong or page:about, or a full web address
    .help = mend the link

missing-title =
    .found = the text has no heading
    .expected = a heading in the first line: # Heading
    .help = add a heading at the top

raw-html =
    .found = the HTML tag “{ $found }” will be printed as it is
    .expected = plain Markdown
    .help = take the tag away and write Markdown

prose-claim =
    .found = “{ $claimed }” does not agree with the published figures
    .expected = { $actual ->
        [none] something that the figures bear out
       *[other] { $place ->
            [none] { $actual }
           *[other] { $actual } ({ $place })
        }
    }
    .help = mend the number in the text, or put a reference such as score:, rank: or change: in its place, which fills it in

## Averages, and years beside one another

average =
    .found = the published average of “{ $unit }”{ $component ->
        [none] {""}
       *[other] {" "}for “{ $component }”
    } is { $published }, but the mean of { $count } units is { $computed }
    .expected = a difference that rounding can explain; here it is { $difference }
    .help = compare with the published document; if it is printed so, record it under “acknowledged” in edition.json, "problem": "average"

average-range =
    .found = the average { $found } lies outside the scale
    .expected = { $max ->
        [none] { $min } or more
       *[other] from { $min } to { $max }
    }
    .help = compare with the published document; if the number is right, mend the scale in indices/

jump =
    .found = “{ $unit }” changed unusually much since { $since }{ $published ->
        [none] {""}
       *[other] : its score from { $before } to { $published } ({ $difference })
    }{ $rank ->
        [none] {""}
       *[other] { $published ->
            [none] :
           *[other] ;
        } its rank from { $rank_before } to { $rank } among { $of } units
    }
    .expected = { $low ->
        [none] a rank that moves by no more than two thirds of the units
       *[other] a score that changes by { $low } to { $high }, like others of the board
    }
    .help = compare the numbers of both years again; if they are right, record it under “acknowledged” in edition.json with the reason, "problem": "jump"

## Corrections

empty-correction =
    .found = { $what ->
        [change] this change changes nothing: “before” and “after” are equal
       *[correction] this correction corrects nothing
    }
    .expected = { $what ->
        [change] a value before that differs from the one after
       *[correction] at least one change in “changes”, or one file in “texts”
    }
    .help = { $what ->
        [change] write both values anew, or delete the change
       *[correction] write down what was corrected, or delete the correction
    }

correction-date =
    .found = { $what ->
        [found] the error was found on { $other }, after the correction of { $date }
        [order] the day { $date } is before { $other }, the day of the correction written before it
       *[published] the day { $date } is before the day of publication, { $other }
    }
    .expected = { $what ->
        [found] a “found_on” that is not after “date”
        [order] corrections from the oldest to the newest
       *[published] a correction that is not older than “published” of edition.json
    }
    .help = { $what ->
        [order] mend the day, or move the correction to its place
       *[other] mend the day by the document
    }

correction-value =
    .found = the last correction leaves “{ $field }” of “{ $unit }” { $after ->
        [none] without a value
       *[other] at { $after }
    }, but the file of the board { $actual ->
        [none] has none
       *[other] says { $actual }
    }
    .expected = { $actual ->
        [none] { $after } in the file of the board
       *[other] an “after” that is what the file of the board says
    }
    .help = write the new value into the file of the board, or mend “after”; each change of a number is a correction of its own

correction-chain =
    .found = the value before, { $before ->
        [none] none
       *[other] { $before }
    }, of “{ $field }” (“{ $unit }”) does not meet the correction before it, which left { $earlier ->
        [none] no value
       *[other] { $earlier }
    }
    .expected = a “before” that is the “after” at { $first }
    .help = mend one of the two, or record the correction that is missing
