## The words of the page frame and the templates. Sentences the program itself says are in sentence.ftl.

language-name = English

## The page frame
open-graph-locale = en_GB
feed-title = News: results and corrections
skip = Skip navigation
languages-label = Language
navigation-label = Main navigation
foot-navigation-label = Navigation at the foot of the page
breadcrumbs-label = You are here
on-this-page = On this page
years-around = The year before and after
publisher-responsible = Responsible for the content: { $name }
publisher-address = Address: { $address }
publisher-phone = Telephone: { $phone }
publisher-email = E-mail:
licence-label = Licence of the data:
print-address = This page: { $address }
sealed-newest = The newest version and its corrections:
computed-explained = A number with a dotted underline or marked “computed” was worked out by this site from published numbers; it was not itself published.

## Words shared by the tables
unit = Unit
year = Year
score = Score
points = Points/maximum
points-of = { $points } points
rank = Rank
of-unknown = total not known
band = Class
bands = Class limits:
component = Component
components = Component scores
maximum = Maximum
maximum-short = of { $maximum }
got-of-maximum = Score / of
lost = Lost
median = Median
best = Highest
worst = Lowest
quartile-high = Third quartile
quartile-low = First quartile
best-units = Highest-scoring unit
published-count = Units with a score
tied = tied
computed = computed
note = Note:
source = Source:
sources = Sources
source-number = Source { $number }
figure-source = Source: { $source }

## What moved
change-of-score = Change of score
change-of-rank = Change of rank
change-since = Since { $year }
change-against = Since { $year }
change = Change
change-broken = not comparable with the year before
change-none = no earlier year to compare with
places-up = up { $places }
places-down = down { $places }
places-same = same rank
break = A break in the series.

## What a reader must know first
incomplete = The data is incomplete.
lineage-date = from { $date }
exceptions = Known differences
exceptions-about = Published and recomputed numbers differ here; this site keeps the published number and states the reason.
conflicts-caption = Sources that publish different numbers
conflict-here = Figure here
conflict-there = Figure elsewhere
conflict-rank = rank { $rank }
conflict-where = Published in
conflict-printed-here = Used on this site
conflict-elsewhere = Another source

## Home
home-find = Find your unit
home-all-units = All units, former ones included
home-indices = Latest results
home-scopes = Rankings inside each province
home-scopes-about = Many provinces rank their own departments, districts and communes. Each ranking compares only units of that province.
guide = How to read the rankings
guide-rank = What does 4/63 mean?
guide-rank-text = Fourth among 63 ranked units. A rank means something only within its ranking and its year.
guide-tie = The sign = after a rank
guide-tie-text = 4= is a shared fourth rank: several units have the same score to the published decimals. The next unit skips as many ranks.
guide-computed = Computed numbers
guide-computed-text = A rank, change or median marked “computed” or underlined with dots was worked out from published numbers. Published numbers are never altered.
guide-break = Breaks in a series
guide-break-text = When the method changes, the scores of two years cannot be compared. No change is computed across a break.
guide-incomplete = Incomplete data
guide-incomplete-text = Where not every unit is here, the page says how many are, and no rank is computed.

## Search. { $count }, { $date } … are filled in by the page as the reader types.
search = Search
search-label = Name of a unit, index or year
search-hint = Accents and spaces may be left out; short forms work too.
search-plain = List of all units, A to Z
search-results = Search results
search-count = Results: { $count }
search-first = First { $shown } of { $count } results. Type more to narrow them down.
search-none = Nothing found for “{ $query }”. Try fewer letters, or see the list from A to Z.
search-loading = Loading the list …
search-failed = The search data could not be loaded. Please see the list from A to Z.
search-since = since { $date }
search-ended = until { $date }
search-became = now { $unit }
search-lists = Lists by kind of unit
search-index = index
search-series = results of all years
search-edition = results of one year
search-board = ranking
search-group = group of units

## Index, series, edition
index-publisher = Published by { $name }
index-scopes = Where and when
methods = Methods over the years
method-used = Used in:
method-comparable = Comparable with: { $methods }.
method-components = Components of method { $method }
method-components-caption = Components and their maxima
editions = Years
series-caption-published = { $board } over the years
series-caption = { $board } over the years; medians computed by this site
boards = Rankings
board-whole = See the whole ranking: { $board }
facts = Decision and publication
corrections = Corrections and revisions
corrections-about = Every change of what was published is recorded here: day, reason, document, values before and after, and every rank that moved with them. A correction mends an error; a revision follows new data or a new method and was announced before.
corrections-none = No correction and no revision so far.
corrections-files = Data on corrections and revisions
corrected-caption = { $title }: values before and after
corrected-before = Before
corrected-after = After
corrected-to = changed to
correction-of-year = (year { $year })

## Board
map = Map
ranking = Ranking
summary = Overview
summary-about = Computed from the scores of { $count } units in this ranking.
absent = Not ranked
note-on = Note on { $unit }
star-about = * marks a number with a note; read it on the scorecard of that year.
results-before = Results of the units it was formed from:
components-about = Component scores as published; – means that none was published.
components-caption = Component scores, { $board }
heat-numbers = The numbers of the chart
heat-caption = Component scores as published, and the percentage of the maximum computed by this site
groups = Ranks within groups
groups-about = Ranks within a group are computed by this site from the order of the board.
group = Group of units
group-caption = { $group }: rank among the { $size } units of the group, computed
group-period = This grouping is used { $period }.
group-source = Source: { $source }.
group-ranks = Ranks within the group in the newest rankings
group-whole = See the page of { $group }
units-count = { $count } units
members = Units in this group
rank-in-group = Rank in group
rank-on-board = Overall rank
rank-within = Rank within
downloads = Download the data

## Unit and scorecard
unit-years-caption = { $index } over the years, { $board }
scorecards = Scorecards by year
scorecards-about = Each scorecard takes one or two sheets of A4 and can be printed.
rankings-inside = Rankings inside { $unit }
children = Units of { $unit }
unit-about = About this unit
unit-groups = Groups of units
unit-names = Names over time
unit-became = Became part of
unit-was = Formed from
unit-given-by = Received a part of
unit-given-to = Gave a part to
timeline-about = Mergers, splits, new names and new types of units, newest first. Each entry has its day of effect and its act where they were found. The pages of former units stay; their results are never added up or ranked anew for the units that followed them.
change-merged = Merged
change-became = Rearranged
change-joined = Joined
change-split = Split off
change-ceded = Received a part
change-renamed = New name or type
change-began = In the register from this day
change-ended = Ended
change-to = into
parts-caption = { $index }: component scores; losses, changes, medians and highest computed by this site
deductions = Points taken off
targets-by-year = By year
targets-by-unit = By unit
deduction-response = What was done:
moved = Why it moved
moved-about = Who passed whom and what each part made of the change are computed by this site from the published numbers.
range = Range of ranks
range-short = range { $range }
within-error = within the error
targets = Targets
tasks-of = Tasks of { $year }
targets-of = Targets for { $year }
targets-caption = Targets and results for { $year }
goal = Target
goal-value = To reach
goal-result = Reached
goal-state = State

## Method, open data, not found
method-ours = What this site computes
method-ours-published = Scores, ranks and classes are printed exactly as published. Published numbers are neither altered nor replaced.
method-ours-rank = Ranks are recomputed from scores only where every unit of a ranking is here, to the published decimals; equal scores share a rank (1, 2, 2, 4). Ranks within groups are always computed.
method-ours-change = A change is computed only between two years that can be compared, never across a break in the series.
method-ours-lost = What a component lost is its maximum less what it got, by the numbers as printed. Where the total is the sum of its components, the losses come to exactly the maximum less the total; what rounding leaves has a row of its own. A bonus is written as a loss below zero.
method-ours-moved = A change of the total is split exactly into the changes of its components. The places gained are the units passed, less the units that passed, plus the units ahead that left the board, less the units that entered it ahead. A unit’s own part is the rank its new score has among the old scores of the others; the rest is the others’. Only where both boards are complete.
method-ours-range = A range of ranks is computed only where standard errors are published for every unit of a complete board. Two units differ where the square of the difference of their scores is more than z² times the sum of the squares of their errors; z follows the number of comparisons (Bonferroni), so that the chance of even one mistake is at most 5% (Mogstad, Romano, Shaikh and Wilhelm, 2024). No arrow is drawn for a change within the errors of the two years. Where no error is published, no range is drawn.
method-ours-middle = Median, quarters, highest and lowest are computed over the units that have a score, and the page says how many those are.
method-ours-check = Totals are checked against components, ranks against scores, classes against scores. Known differences are printed on the page with their reason.
data-about = Every number on this site can be downloaded. The CSV file is the record copy; the XLSX file is for reading, filtering and printing in a spreadsheet.
data-editions = Edition by edition
data-edition = See { $edition }
data-tables = Shared tables
data-tables-about = Names of components, sources, notes, other figures and corrections of all indices; the ids in these tables are those of the data files.
data-use = Licence and citation
data-use-about = When you use the data, name the publishing body, the index, the year, this site and the version of the data. A rank goes with the number of units ranked.
data-cite = Cite as:
data-cite-example = For example:
data-version = Version { $version }.
data-verify = Check a downloaded file
data-verify-about = Each file has a SHA-256 hash, printed beside it and in the lists below. Compute the hash of your copy: where both are equal, the file is intact.
data-verify-all = All files, from the top folder of a copy of this site
data-verify-one = One file
data-verify-windows = One file, on Windows
format-xlsx = A spreadsheet to read, filter and print; its second sheet has the sources, the method and the licence.
format-csv = The record copy: UTF-8, decimal point, one value a line.
format-json = For programs; scores are strings of fixed decimals.
format-hash = The hash after the size of each file; one click marks all of it.
not-found-about = There is no page at this address. It may have moved, or the address may be incomplete.

## Sorting and filtering a table in place; words in braces are filled in by the page
table-tools = Filter the table
table-filter = Filter by name
table-group = Only the group
table-group-all = All units
table-shown = { $shown } of { $all } units shown.
table-up = Sorted by { $column }, ascending.
table-down = Sorted by { $column }, descending.
table-reset = Back to the published order

## Comparisons; words in braces are filled in by the page
compare-this = Compare with other units
compare-units = Compare units of this ranking
compare-series = Ranking
compare-series-none = Choose a ranking
compare-choose = Choose two to four units
compare-list = Units
compare-filter = Filter by name
compare-nothing-found = No unit has a name like this.
compare-chosen = { $count } of 4 units chosen.
compare-more = Choose at least one more unit to compare.
compare-full = Four units are chosen. Remove one before choosing another.
compare-remove = Remove { $unit }
compare-loading = Loading the numbers…
compare-failed = The numbers of this ranking could not be loaded. Check the connection and load the page again.
compare-unusable = Parts of the address cannot be used and were left out: { $parts }
compare-years-caption = { $board }: score and rank by year
compare-parts = Component scores of { $year }
compare-parts-caption = { $board }: component scores of { $year }, the newest year in which all these units have them
compare-parts-none = In no year do all these units have component scores.
compare-address = Address of this comparison
compare-copy = Copy the address
compare-copied = The address was copied.
compare-copy-by-hand = The browser does not allow copying. The address is selected: copy it by hand.
compare-noscript = This page needs JavaScript to put the units you choose side by side. The pages of the groups and rankings below hold the same numbers.
compare-ready-groups = Groups of units, ready compared
compare-ready-boards = The newest rankings
group-years-about = Each cell holds the score, and below it the rank on the whole ranking; – means that none was published.
group-years-caption = { $group } over the years: { $series }, { $board }

## Accessibility
accessibility-lead = This site is made for every reader: with a screen reader, with the keyboard alone, with large print, on an old phone and a slow network.
accessibility-standard = Standard
accessibility-standard-text = The aim is WCAG 2.2 at level AA (the Web Content Accessibility Guidelines of the W3C).
accessibility-tested = What is tested automatically
accessibility-tested-axe = Every kind of page, in both languages, has no violation that the tool axe can find: light, dark, printed and 320 pixels wide.
accessibility-tested-keys = The Tab key reaches every link and control in reading order, and it can always be seen where you are.
accessibility-tested-zoom = At 400% nothing scrolls sideways but wide tables in a frame of their own; wider spacing of lines, words and letters loses no letter and no accent.
accessibility-tested-scripts = Everything can be read without JavaScript, and without a network when the site is opened from a folder.
accessibility-tested-charts = Every chart has a sentence and a table; nothing is said by colour alone.
accessibility-limits = Known limits
accessibility-limits-people = The site has not been tried systematically by people with disabilities; automatic tests do not replace that.
accessibility-limits-tables = Tables of component scores have many columns: on a phone they scroll sideways inside their frame.
accessibility-limits-links = The original documents and the sources are published elsewhere; many are scans, which a screen reader cannot read.
accessibility-limits-names = Vietnamese names and quotations stay in Vietnamese on English pages.
accessibility-contact = Tell us
accessibility-contact-text = Where something is hard to read or to use, please tell the publisher of this site, with the address of the page and the device you use. How to reach them stands below and at the foot of every page.
accessibility-contact-none = This site gives no telephone number and no e-mail address; please turn to the publisher named at the foot of the page.

## How an edition was computed

computation-method = Method
computation-rules = How the program computes
computation-rounding = Every published number is rounded to its last printed digit. Two numbers differ only where more lies between them than rounding of these numbers can explain.
computation-alarm = A change is unusual where it lies beyond the quartiles of the table by more than twice the distance between them and is larger than every earlier change of the same unit, or where a rank moves by more than two thirds of the units. Such a place should be looked at again; it is not an error.
computation-checks = Results of the checks
computation-check = Check
computation-result = Result
computation-reason = Reason:
computation-unexplained = No reason is on record.
computation-averages = Published averages
computation-seal = Hash of the data
computation-seal-about = The SHA-256 below is computed over those lines of the file { $list } that name data of this edition. Anyone with a copy of this site can compute it again, at the root of the copy:
computation-seal-files = This compares every data file with that list:
