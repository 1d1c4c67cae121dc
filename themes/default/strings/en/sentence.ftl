# Sentences and words the engine combines with data. Numbers and dates arrive written as English writes them.
# The value "none" means there is none.

# Names
home = Home
all-years = All years
nav-search = Search
nav-units = Units
nav-compare = Compare
nav-data = Open data
nav-method = How it is computed
nav-corrections = Corrections
nav-accessibility = Accessibility
not-found = Page not found
name-edition = { $index } { $year } · { $scope }
name-board = { $edition } – { $board }
name-series = { $index } · { $scope }
name-scorecard = { $unit }, { $year }
list = { $start } and { $last }

# What the pages are
about-units = All units by level and in alphabetical order, those that were merged included.
about-data = All figures of this site as open files, with sources and licence.
about-method = How each index is computed, how ranks are made, and which years cannot be compared.
about-compare = Put the results of two to four units side by side: scores and ranks over the years, and component scores.
about-corrections = Figures that were corrected, with the reason and the values before and after.
about-search = Find units, indices, years and rankings by name, abbreviation or former name, with or without accents.
about-accessibility = What this site does so that everyone can read it, its known limits, and where to report a fault.
about-not-found = There is no page at this address.
home-sentence = Results of { $indices } from { $first } to { $last } for { $units } units, every number with its source.
home-ended = These are the units that were ranked. Since { $date } many of them have been merged into new ones; the page of each leads there.
units-sentence = { $count } units, those that were merged included.
timeline = Changes of units
about-timeline = When units were merged, split or renamed, by which act, and how many units there were.
timeline-count = Number of { $level }: { $before } → { $after }
level-count = { $count } { $level }
units-ended = These units existed until { $date }, except where another date is given.
series-sentence = { $index } of { $scope }: { $editions ->
    [1] results of { $last }.
   *[other] { $editions } years with results, from { $first } to { $last }.
  }
group-sentence = { $group } has { $members } members.

# Measures
measure-percent = %
measure-points = points
measured-percent = { $number }%
measured-points = { $number } points
measured-difference = { $kind ->
    [percent] { $number } percentage points
   *[points] { $number } points
  }
scale-percent = Per cent, scale { $min }–{ $max }, { $places ->
    [one] one decimal place
   *[other] { $places } decimal places
  }{ $hidden ->
    [0] {""}
   *[other] ; pages print { $shown }
  }
scale-points = Points, scale { $min }–{ $max }, { $places ->
    [one] one decimal place
   *[other] { $places } decimal places
  }{ $hidden ->
    [0] {""}
   *[other] ; pages print { $shown }
  }
aggregate-sum = The total is the sum of the components
aggregate-mean = The total is the mean share reached in the components, times the maximum
aggregate-weighted = The total is the weighted mean of the components
aggregate-none = Components are published for information
direction-lower = Lower is better
band-rule = { $band }: from { $min }
scheme = { $scheme ->
    [six-regions] The six socio-economic regions
   *[other] { $scheme }
  }
cut = { $cut ->
    [domain] By domain
    [scorer] By who scores
   *[other] Cut: { $cut }
  }

# Ranks
rank-in-words = { $rank } of { $of } units
rank-of-unknown = { $rank } (of how many is not known)
basis-published = Ranks as published.
basis-computed = The publisher does not rank; the ranks here were computed by this program from the published scores.
basis-mixed = Some ranks are as published; the others were computed by this program from the published scores and are marked.
basis-none = No published rank was found.
other-figures = Published elsewhere: { $figures }.
digits-hidden = Pages print { $shown } decimal places; ranks follow all { $places } of the data.
incomplete-count = { $number ->
    [0] No figures of single units
    [1] The figures of one unit only
   *[other] Figures of { $count } units only
  }; how many were ranked is not known.
incomplete-count-of = { $number ->
    [0] No published source was found for single units among the { $of }.
    [1] The figures of one of { $of } units; no published source was found for the others.
   *[other] Figures of { $count } of { $of } units; no published source was found for the others.
  }
certainty = How certain: published standard error ±{ $error }.
certainty-unknown = How certain: no published error was found.
sample = People asked: { $count }.

# Summary sentences
board-leader = { $leaders ->
    [1] { $names } leads
   *[other] { $names } share the lead
  }{ $of ->
    [none] {""}
   *[other] {" "}among { $of } units
  }{ $score ->
    [none] {""}
   *[other] {" "}with { $score }
  }{ $basis ->
    [computed] {" "}(rank computed from published scores)
   *[published] {""}
  }{ $noted ->
    [yes] {" "}(see the note)
   *[no] {""}
  }.
board-leader-incomplete = { $leaders ->
    [1] { $names } comes first
   *[other] { $names } come first
  }{ $of ->
    [none] {""}
   *[other] {" "}among { $of } ranked units
  }{ $score ->
    [none] {""}
   *[other] {" "}with { $score }
  }{ $noted ->
    [yes] {" "}(see the note)
   *[no] {""}
  }.
board-without-leader = { $board }: { $number ->
    [0] { $average ->
        [none] no results
       *[other] the published average is { $average }
    }
    [1] the result of one unit
   *[other] results of { $count } units
  }{ $of ->
    [none] {""}
   *[other] {" "}of { $of }
  }.
edition-without-boards = There is no board.
entry-score-rank = { $index } { $year }: { $unit } scored { $score } and ranked { $rank }{ $band ->
    [none] {""}
   *[other] , rated { $band }
  }{ $basis ->
    [computed] {" "}(computed rank)
   *[published] {""}
  }{ $noted ->
    [yes] {" "}(see the note)
   *[no] {""}
  }.
entry-score = { $index } { $year }: { $unit } scored { $score }{ $band ->
    [none] {""}
   *[other] , rated { $band }
  }; its rank was not found{ $noted ->
    [yes] {" "}(see the note)
   *[no] {""}
  }.
entry-rank = { $index } { $year }: { $unit } ranked { $rank }{ $band ->
    [none] {""}
   *[other] , rated { $band }
  }; its score was not found{ $noted ->
    [yes] {" "}(see the note)
   *[no] {""}
  }.
entry-band = { $index } { $year }: { $unit } is rated { $band }; its score and rank were not found{ $noted ->
    [yes] {" "}(see the note)
   *[no] {""}
  }.
entry-nothing = { $index } { $year }: { $unit } is on the list; its score and rank were not found.
movement = Since { $year }: { $score_way ->
    [up] up { $score }
    [down] down { $score }
   *[same] score unchanged
  }, { $rank_way ->
    [up] { $places ->
        [one] one place up
       *[other] { $places } places up
      } from { $before }
    [down] { $places ->
        [one] one place down
       *[other] { $places } places down
      } from { $before }
   *[same] rank unchanged at { $before }
  }{ $aside ->
    [sizes] {" "}(the number of ranked units changed)
    [computed] {" "}(with ranks computed by this program)
    [both] {" "}(the number of ranked units changed; with ranks computed by this program)
   *[none] {""}
  }.
movement-score = Since { $year }: { $score_way ->
    [up] up { $score }
    [down] down { $score }
   *[same] score unchanged
  }.
movement-rank = Since { $year }: { $rank_way ->
    [up] { $places ->
        [one] one place up
       *[other] { $places } places up
      } from { $before }
    [down] { $places ->
        [one] one place down
       *[other] { $places } places down
      } from { $before }
   *[same] rank unchanged at { $before }
  }{ $aside ->
    [sizes] {" "}(the number of ranked units changed)
    [computed] {" "}(with ranks computed by this program)
    [both] {" "}(the number of ranked units changed; with ranks computed by this program)
   *[none] {""}
  }.
contrary = { $score_way ->
    [up] The score rose
    [down] The score fell
   *[same] The score did not change
  } but the rank { $rank_way ->
    [up] rose
   *[down] fell
  }{ $proof ->
    [none] : a rank also depends on the other units.
   *[counted] {" "}because { $rank_way ->
        [up] it passed { $overtaken ->
            [one] one unit
           *[other] { $overtaken } units
          }{ $by_score ->
            [yes] { $score_way ->
                [down] {" "}whose scores fell more
               *[same] {" "}whose scores fell
              }
           *[no] {""}
          }{ $overtaking ->
            [0] {""}
            [one] , though one unit passed it
           *[other] , though { $overtaking } units passed it
          }
       *[down] { $overtaking ->
            [one] one unit
           *[other] { $overtaking } units
          }{ $by_score ->
            [yes] { $score_way ->
                [up] {" "}whose scores rose more
               *[same] {" "}whose scores rose
              }
           *[no] {""}
          } passed it{ $overtaken ->
            [0] {""}
            [one] , while it passed only one
           *[other] , while it passed only { $overtaken }
          }
      }.
  }
imprint = { $edition }{ $way ->
    [published] , published on { $day }
    [decision] , by the decision of { $day }
   *[unknown] : day of publication not known
  }
sealed = Sealed version { $version } of { $edition }.
sealed-on = Sealed version { $version } of { $edition }, sealed on { $day }.
break-before = Not comparable with { $year }{ $reason ->
    [none] : the two years were computed in different ways.
   *[other] : { $reason }
  }

# Units through time
period-from = from { $from }
period-to = until { $to }
period-from-to = from { $from } until { $to }
named-before = earlier { $names }
until = until { $date }
unit-ended = This unit ended on { $date }.
unit-ended-into = { $namesake ->
    [yes] On { $date } this unit became part of a new unit of the same name.
   *[no] On { $date } this unit became part of { $names }.
  }
unit-without-results = This site has no ranking results of { $unit } yet.
method-use = { $scope }, { $years }

# Labels of facts
fact-decision = Decision
fact-published = Published
fact-sample = People asked
fact-units-at = List of units as of
fact-method = Method
fact-act = Act
fact-measure = Scale
fact-direction = Direction
fact-aggregate = Total
fact-level = Level
fact-parent = Part of
fact-code = Code
fact-period = Existed
fact-aliases = Other names
trust-official = official source
trust-press = press
trust-compiled = compiled by others from the publisher’s data
trust-mirror = copy
trust-translation = translation
evidence-self = self-scored
evidence-appraisal = appraised
evidence-survey = survey
evidence-data = statistics

# Targets
goal-met = met
goal-missed = not met
goal-unknown = no result found
targets-all = Targets and tasks
about-targets = Targets, tasks and survey coverage of units, by year and by unit, with their documents.
targets-of-year = Targets and tasks for { $year }
targets-of-one = Targets and tasks: { $unit }
targets-of-unit = All targets of this unit
targets-sentence = { $count ->
    [0] No target in numbers; only tasks or coverage.
    [1] One target: { $met } met, { $missed } missed, { $unknown } without a known result{ $otherwise ->
        [0] {""}
       *[other] , { $otherwise } not comparable
      }.
   *[other] { $count } targets: { $met } met, { $missed } missed, { $unknown } without a known result{ $otherwise ->
        [0] {""}
       *[other] , { $otherwise } not comparable
      }.
  }
goal-otherwise = not comparable
goal-gap = { $kind ->
    [rank] { $number } places short.
    [percent] { $number } percentage points short.
    [points] { $number } points short.
   *[other] { $number } short.
  }
goal-losses = Most points lost in: { $list }.
goal-measured = { $kind ->
    [percent] { $number }%
    [points] { $number } points
    [rank] rank { $number }
   *[other] { $number }
  }
tasks = { $done ->
    [none] {""}
   *[other] { $done }{ $total ->
        [none] {""}
       *[other] {" "}of { $total }
      } tasks done.
  }{ $expected ->
    [none] {""}
   *[other] {" "}{ $expected }{ $total ->
        [none] {""}
       *[other] {" "}of { $total }
      } expected to be done.
  }

# Corrections, differences, deductions
field = { $field ->
    [score] Score
    [rank] Rank
    [band] Class
    [points] Points
    [max] Maximum
    [sample] People asked
    [error] Standard error
    [rank-computed] Rank (computed)
   *[other] { $field }
  }
value-none = none
correction-change = { $field }: { $before } → { $after }
correction-title = { $kind ->
    [revision] Revision
   *[correction] Correction
  } of { $date }
correction-found = Found on { $date }.
correction-computed = { $rank } (computed)
correction-extent = { $changed ->
    [0] {""}
    [one] Figures of one unit changed.
   *[other] Figures of { $changed } units changed.
  }{ $moved ->
    [0] { $changed ->
        [0] {""}
       *[other] {" "}No rank moved.
      }
    [one] {" "}The rank of one unit moved.
   *[other] {" "}The ranks of { $moved } units moved.
  }{ $texts ->
    [some] { $changed ->
        [0] Only words were corrected.
       *[other] {" "}Words were corrected too.
      }
   *[none] {""}
  }
correction-of-words = What is written about this unit was corrected.
correction-text = Text corrected: { $unit ->
    [none] on the edition
   *[other] on { $unit }
  }{ $language ->
    [none] {""}
   *[other] {" "}({ $language })
  }
correction-more = Read it in full
exception-total = The published total differs from the sum of its parts. { $reason }
exception-rank = The published rank differs from the rank computed from the scores. { $reason }
exception-of = The published number of units differs from the number listed. { $reason }
exception-band = The published class differs from the class computed from the score. { $reason }
exception-other = A difference is on record. { $reason }
exception-of-unit = { $unit }: { $text }
deduction = { $component ->
    [none] {""}
   *[other] { $component }:{" "}
  }{ $points ->
    [none] points taken off
   *[other] { $points } points taken off
  }{ $reason ->
    [none] .
   *[other] : { $reason }
  }


# Charts
chart-board = Score of each unit
chart-board-subtitle = { $board }: { $count } units with a score ({ $measure }){ $basis ->
    [computed] ; ranks computed from scores
    [mixed] ; some ranks computed from scores
   *[published] {""}
  }
chart-board-summary = { $count ->
    [1] One unit has a score: { $first } ({ $best }).
   *[other] { $whole ->
        [no] Of the { $count } units with a score, best
       *[yes] Best
      }: { $first } ({ $best }); last: { $last } ({ $worst }){ $median ->
        [none] {""}
       *[other] ; median: { $median }
      }.
  }
chart-heat = In { $year } the lowest share of the maximum is in { $name }: { $share }%
chart-heat-class = { $low }–{ $high }%
chart-heat-subtitle = { $unit }, { $index }: each component as a percentage of its maximum (computed by this site).{ $breaks ->
    [0] {""}
   *[other] {" "}The two sides of a dashed line cannot be compared: the method changed.
  }
chart-heat-summary = In { $last }: highest in { $most } ({ $most_share }%), lowest in { $least } ({ $least_share }%).{ $moves ->
    [none] {""}
    [rise] {" "}Since { $first } the largest rise is in { $rise } (from { $rise_from }% to { $rise_to }%).
    [fall] {" "}Since { $first } the largest fall is in { $fall } (from { $fall_from }% to { $fall_to }%).
   *[both] {" "}Since { $first } the largest rise is in { $rise } (from { $rise_from }% to { $rise_to }%), the largest fall in { $fall } (from { $fall_from }% to { $fall_to }%).
  }
chart-map = Highest in { $first }, lowest in { $last }
chart-map-group = { $name } has { $count } of the { $of } { $band ->
    [none] highest-scoring units
   *[other] units in { $band }
  }
chart-map-incomplete = Scores were found for { $count }{ $of ->
    [none] {" "}units only
   *[other] {" "}of { $of } units only
  }
chart-map-subtitle = { $edition }: { $count } units with a score ({ $measure }).{ $classes ->
    [none] {""}
    [bands] {" "}The stronger the colour, the better. Colours follow the published classes.
   *[fifths] {" "}The stronger the colour, the better. The five classes are computed: even parts of the order.
  }
chart-map-summary = Highest class ({ $best_bounds }): { $best ->
    [none] { $best_count } units
   *[other] { $best }
  }. Lowest class ({ $last_bounds }): { $last ->
    [none] { $last_count } units
   *[other] { $last }
  }.
chart-median = median { $median }
chart-medians = median
chart-panel = { $index } { $first }–{ $last }, scale { $min }–{ $max }
chart-no-score = no score
chart-has-score = has a score
chart-unit = { $unit }: { $index } over the years
chart-unit-subtitle = { $board } ({ $measure })
chart-unit-summary = { $count ->
    [1] In { $last }: { $score_last }.
   *[other] From { $score_first } ({ $first }) to { $score_last } ({ $last }); highest { $best } ({ $year_best }).
  }{ $breaks ->
    [0] {""}
   *[other] {" "}Upright dashed lines mark a change of method; scores on the two sides cannot be compared.
  }
chart-parts = Components
chart-parts-subtitle = { $unit }, { $index } { $year }
chart-parts-summary = { $lost ->
    [none] { $count } components have figures.
   *[other] Most points were lost in { $name }: { $lost } of { $max }.
  }
chart-series = { $board }, { $first }–{ $last }
chart-series-subtitle = { $board }: range of the units’ scores in each year, { $measure }
chart-series-summary = { $year }: from { $worst } to { $best }, median { $median } ({ $count } units).
chart-break = new method

# Charts: places, ranks over the years, groups of units
chart-place = Its place among the units of the ranking
chart-place-subtitle = { $whole ->
    [yes] Each tick is one of { $count } units; the shaded part holds the middle half
   *[no] Each tick is one unit; scores of { $count } units only
  }
chart-place-summary = { $unit } scored { $score }; the units with a score ({ $count }) lie between { $lowest } and { $highest }{ $median ->
    [none] {""}
   *[other] , median { $median }
  }{ $interval ->
    [none] {""}
   *[other] ; 95% confidence interval (the bar, from the published error): { $interval }
  }.
chart-lowest = lowest
chart-highest = highest
chart-standing = Its place in the ranking
chart-skipped = … { $count } units …
chart-unknown-between = … no figures …
chart-ranks = { $index } ranks of { $unit } over the years
chart-ranks-subtitle = { $board }; below each year the number of ranked units{ $group ->
    [none] {""}
   *[other] ; { $peers ->
        [1] the grey line is another unit
       *[other] grey lines are { $peers } other units
      } of { $group }
  }{ $scale ->
    [none] {""}
   *[other] ; the scale ends at rank { $scale }
  }
chart-leaders-subtitle = Ranks over the years of the { $count } units that led in { $year }; below each year the number of ranked units{ $scale ->
    [none] {""}
   *[other] ; the scale ends at rank { $scale }
  }
chart-ranks-summary = { $basis ->
    [computed] Hollow circles: ranks computed by this site from published scores.
    [mixed] Full dots: published ranks; hollow circles: ranks computed by this site from published scores.
   *[published] Ranks as published.
  }{ $breaks ->
    [0] {""}
   *[other] {" "}Lines stop at the upright dashes: the method changed, and ranks on the two sides cannot be compared.
  }
chart-members = { $index } scores of { $group } over the years
chart-members-subtitle = { $index }, { $first }–{ $last } ({ $measure }); all panels share one scale
chart-members-summary = The number at the end of each line is the newest score of a unit of { $group }.{ $median ->
    [yes] {" "}The dashed line is the median of the whole ranking.
   *[no] {""}
  }{ $breaks ->
    [0] {""}
   *[other] {" "}Upright dashed lines mark a change of method; scores on the two sides cannot be compared.
  }
chart-parts-count = { $count } components have figures.

# Titles of charts that say the finding
finding-standing = { $unit } { $place ->
    [first] { $tied ->
        [yes] shares first place
       *[no] is first
      }
   *[other] { $tied ->
        [yes] shares rank { $rank }
       *[no] ranks { $rank }
      }
  } of { $of } units{ $way ->
    [more] , { $gap } above { $other }
    [less] , { $gap } below { $other }
   *[none] {""}
  }{ $basis ->
    [computed] {" "}(rank computed)
   *[published] {""}
  }
finding-shared-lead = { $names } share first place of { $of } units{ $basis ->
    [computed] {" "}(rank computed)
   *[published] {""}
  }
finding-place = { $direction ->
    [lower] A lower, better score than
   *[higher] A higher score than
  } { $all ->
    [yes] { $others ->
        [1] the other unit
        [2] both other units
       *[other] all { $others } other units
      }
   *[no] { $count } of the { $others } other units
  }
finding-change = { $index } of { $unit } { $way ->
    [up] rose by { $gap }
    [down] fell by { $gap }
   *[same] was the same
  } from { $then } to { $now }
finding-ranks = { $way ->
    [up] { $index }: { $unit } up from rank { $before } ({ $then }) to { $after } ({ $now })
    [down] { $index }: { $unit } down from rank { $before } ({ $then }) to { $after } ({ $now })
    [same] { $index }: { $unit } ranked { $after } in both { $then } and { $now }
   *[resized] { $index }: { $unit } ranked { $before } in { $then }, { $after } in { $now }
  }{ $basis ->
    [computed] {" "}(rank computed)
    [mixed] {" "}(one rank computed)
   *[published] {""}
  }
finding-spread = { $way ->
    [up] The gap from highest to lowest grew from { $before } ({ $then }) to { $after } ({ $now })
    [down] The gap from highest to lowest shrank from { $before } ({ $then }) to { $after } ({ $now })
   *[same] The gap from highest to lowest was { $after } in both { $then } and { $now }
  }
finding-parts = { $count ->
    [0] No component { $direction ->
        [lower] below (better than)
       *[higher] above
      } the median
   *[other] { $direction ->
        [lower] Below (better than)
       *[higher] Above
      } the median in { $count } of { $of } components
  }
finding-loss = Most points lost: { $name } ({ $lost } points)
finding-members = { $count } of { $of }{ $whole ->
    [no] {" "}comparable units rose
   *[yes]  units rose
  } from { $then } to { $now }

# Prose
prose-table = Table
prose-notes = Notes
prose-back = Back to the text

# Files
file-index = { $index }: all years, all rankings
file-units = Register of units
file-editions = Editions with their decisions
file-boards = Rankings
file-methods = Methods
file-components = Components of the methods
file-bands = Classes
file-sources = Sources of the numbers
file-notes = Notes and known differences
file-deductions = Points taken off
file-conflicts = Other figures published elsewhere
file-absences = Units that were not ranked
file-averages = Published averages
file-corrections = Corrections and revisions, figure by figure
file-errata = List of corrections and revisions with ranks before and after
file-vintages = Which value held when
file-groups = Groups of units and their members
file-package = Description of the data (Data Package)
file-catalog = Description of the data in schema.org terms
file-sums = SHA-256 hashes of all data files
file-manifest = List of every file of the site with its SHA-256 hash
file-count = { $count ->
    [1] { $count } file
   *[other] { $count } files
  }
file-size = { $unit ->
    [k] { $number } KB
    [m] { $number } MB
   *[b] { $number } bytes
  }

# The workbook (XLSX)
sheet-notes = Notes
sheet-of = Of
sheet-rank-basis = Basis of rank
sheet-rank-published = published
sheet-rank-computed = computed
sheet-change-score = Change of score (computed)
sheet-change-rank = Change of rank (computed, + is up)
sheet-since = Since
sheet-unit-id = Unit id on this site
sheet-points = Points
sheet-max = Maximum of the unit
sheet-sample = People asked
sheet-error = Standard error
sheet-note = Note
sheet-source = Source
sheet-trust = Kind of source
sheet-source-url = Address of the source
sheet-part-of = Part of
sheet-conflicts = Other figures published elsewhere
sheet-columns = Columns of the table and their names in the CSV file
sheet-version = Version of the data
sheet-licence = Licence
sheet-citation = How to cite
sheet-address = Address of the page
sheet-count = Number of units
sheet-published = Published numbers
sheet-computed = Computed numbers
sheet-break = Break in the series

# Share pictures and the feed
card-score = Score
card-score-noted = Score (see the note)
card-rank = Rank
card-rank-computed = Rank (computed)
card-ranks-computed = computed ranks
card-band = Class
card-strip = Each dot is one unit ({ $count }) · lowest { $least }{ $median ->
    [none] {""}
   *[other] {" "}· median { $median }
  } · highest { $most }
card-source = Source{ $trust ->
    [none] {""}
   *[other] {" "}({ $trust })
  }: { $source }
card-file = Picture for sharing
feed-correction = { $kind ->
    [revision] Revision
   *[correction] Correction
  } of { $edition }
feed-undated = { $dated } of { $all } editions; the days of the others are not known, so they are not listed here.

## What was checked

computation = How it was computed
computation-link = How it was computed and checked
computation-title = { $edition }: how it was computed and checked
computation-sentence = { $way ->
    [none] No number of this edition could be compared with another.
    [all] The program compared { $asked } published numbers of this edition with other published numbers; all of them agree.
   *[some] The program compared { $asked } published numbers of this edition with other published numbers; { $differing } of them differ and stand below with the reason.
}
fact-checks = Checks
extent-whole = All { $count } units are here.
sample-unknown = The data have no sample size of single units.
sample-of-edition = { $way ->
    [both] { $asked }; { $returned } valid answers came back
    [asked] { $asked }
   *[returned] { $returned } answers
}
sample-of-board = Published sample size of { $count } units: { $low } to { $high } people.
claims-checked = { $count } numbers in the text about this edition (all languages together) were compared with the data and are right.
check = { $check ->
    [total] Totals and their components
    [component-total] Components and their parts
    [points-percent] Percentages, points and maxima
    [published-rank] Ranks and scores
    [of] Number of units and the table
    [band] Classes and scores
    [average] Averages and single units
   *[jump] Changes since the edition before
}
check-result = { $way ->
    [all] { $agreed }/{ $asked } agree
    [some] { $agreed }/{ $asked } agree; noted: { $found }
    [calm] { $asked } examined, nothing unusual
   *[alarms] { $asked } examined, { $found } to be looked at
}
check-obstacle = { $obstacle ->
    [nothing-published] Not possible, because nothing was published to compare
    [no-rule] Not possible, because the rule was not published
    [incomplete] Not possible, because not every unit is here
    [nothing-earlier] Not possible, because no earlier edition can be compared
   *[too-few] Not possible, because too few units have a number in both years
}
difference = { $problem ->
    [hidden-decimals] published ranks { $published }; by the printed scores they share rank { $computed } (differences { $difference }). The published ranks follow decimals that were not printed.
    [band] published class “{ $published }”; by the score “{ $computed }” (the score lies { $difference } outside).
   *[other] published { $published }; computed { $computed }; difference { $difference }.
}
difference-jump = { $published ->
    [none] rank from { $rank_before } to { $rank } among { $of } units since { $since }.
   *[other] score from { $before } to { $published } ({ $difference }) since { $since }; most units changed by { $low } to { $high }.{ $rank ->
        [none] {""}
       *[other] {" "}Rank from { $rank_before } to { $rank } among { $of } units.
    }
}
average-name = { $group ->
    [none] Average of the table
   *[other] Average of { $group }
}{ $component ->
    [none] {""}
   *[other] : { $component }
}
exception-average = The published average differs from the average computed from the units. { $reason }
exception-jump = The unusually large change has been confirmed. { $reason }

# Points lost, why it moved, ranges of ranks
part-bonus = bonus
part-penalty = penalty
rounding = Left by rounding
unexplained = Left, not explained
score-total = Total score
parts-brought = The loss of each main part is in points of the total, by its weight.
parts-apart = The components are published for information and do not add up to the total; neither do the losses.
parts-missing = The total and all its components are not all published, so the losses do not add up to the total.
parts-maxima = The maxima of the components are unknown or do not come to the scale of the total, so the losses do not add up to it.
parts-unknown = No component scores found: where the points were lost is not known.
moved-unknown = The ranks of all units are not known for both years: who was passed, and who passed, cannot be told.
moved-progress = Had only the score of { $unit } changed, with all others as in { $then }, { $unit } would { $own_way ->
    [up] have moved up { $own ->
        [1] 1 place
       *[other] { $own } places
      } to rank { $alone }
    [down] have moved down { $own ->
        [1] 1 place
       *[other] { $own } places
      } to rank { $alone }
   *[same] have kept rank { $alone }
  }. { $others_way ->
    [up] The rest, made by the other units, moved { $unit } up { $others ->
        [1] 1 place
       *[other] { $others } places
      }.
    [down] The rest, made by the other units, moved { $unit } down { $others ->
        [1] 1 place
       *[other] { $others } places
      }.
   *[same] The other units moved { $unit } neither up nor down.
  }
crossing = { $kind ->
    [overtaken] Passed { $count ->
        [1] 1 unit
       *[other] { $count } units
      }
    [left] { $count ->
        [1] 1 unit
       *[other] { $count } units
      } ahead in { $then } no longer on the board
    [overtaking] Passed by { $count ->
        [1] 1 unit
       *[other] { $count } units
      }
   *[entered] { $count ->
        [1] 1 unit
       *[other] { $count } units
      } new on the board and ahead
  }
crossing-sum = { $way ->
    [up] Up from rank { $before } ({ $then }) to rank { $after } ({ $now })
    [down] Down from rank { $before } ({ $then }) to rank { $after } ({ $now })
   *[same] Rank { $before } ({ $then }), rank { $after } ({ $now })
  }
finding-split = { $rise ->
    [none] { $fall ->
        [none] No component rose or fell
       *[other] { $fall } fell most ({ $fall_by })
      }
   *[other] { $rise } rose most ({ $rise_by }){ $fall ->
        [none] {""}
       *[other] , { $fall } fell most ({ $fall_by })
      }
  }
chart-split-subtitle = { $unit }, { $index } { $now } against { $then }: what each component made of the change of the total (computed by this site)
chart-split-summary = Together exactly the change of the total: { $change }.
movement-doubt = This change lies within the published errors of the two years (95% confidence): it cannot be called a rise or a fall.
range-alone = Range of ranks of this unit for itself (95% confidence): { $sure ->
    [yes] rank { $best } of { $of } units
   *[no] from rank { $best } to rank { $worst } of { $of } units
  }.
range-together = Range of ranks with all units looked at together (95% confidence): { $sure ->
    [yes] rank { $best } of { $of } units
   *[no] from rank { $best } to rank { $worst } of { $of } units
  }.
range-alike = { $count ->
    [0] Can be told apart from every other unit of the board.
   *[other] Cannot be told apart from { $count ->
        [1] 1 unit
       *[other] { $count } units
      }: { $names }.
  }
range-unknown = Errors were published for some units of the board only, so this site computes no range of ranks.
