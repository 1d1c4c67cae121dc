# Sentences and words the engine combines with data. Numbers and dates arrive written as English writes them.
# The value "none" means there is none.

# Names
home = Home
all-years = All years
nav-units = Units
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
about-corrections = Figures that were corrected, with the reason and the values before and after.
about-accessibility = What this site does so that everyone can read it, its known limits, and where to report a fault.
about-not-found = There is no page at this address.
home-sentence = Results of { $indices } from { $first } to { $last } for { $units } units, every number with its source.
units-sentence = { $count } units, those that were merged included.
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
incomplete-count = Figures of { $count } units only; how many were ranked is not known.
incomplete-count-of = Figures of { $count } of { $of } units; no published source was found for the others.
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
  }.
board-without-leader = { $board }: results of { $count } units{ $of ->
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
  }.
entry-score = { $index } { $year }: { $unit } scored { $score }{ $band ->
    [none] {""}
   *[other] , rated { $band }
  }; its rank was not found.
entry-rank = { $index } { $year }: { $unit } ranked { $rank }{ $band ->
    [none] {""}
   *[other] , rated { $band }
  }; its score was not found.
entry-band = { $index } { $year }: { $unit } is rated { $band }; its score and rank were not found.
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
imprint = { $edition }, { $published ->
    [none] day of publication not known
   *[other] published on { $published }
  }
break-before = Not comparable with { $year }{ $reason ->
    [none] : the two years were computed in different ways.
   *[other] : { $reason }
  }

# Units through time
period-from = from { $from }
period-to = until { $to }
period-from-to = from { $from } until { $to }
until = until { $date }
unit-ended = This unit ended on { $date }.
unit-ended-into = { $namesake ->
    [yes] On { $date } this unit became part of a new unit, still called { $names }.
   *[no] On { $date } this unit became part of { $names }.
  }
unit-without-results = { $unit }: this site has no ranking results yet.
method-use = { $scope }, { $years }

# Labels of facts
fact-decision = Decision
fact-published = Published
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
   *[other] { $field }
  }
value-none = none
correction-change = { $field }: { $before } → { $after }
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

# Data files
file-index = { $index }: all years, all boards
file-units = Register of units
file-package = Description of the data (Data Package)
file-manifest = List of every file of the site with its SHA-256

# Charts
chart-board = Score of each unit
chart-board-subtitle = { $board }: { $count } units with a score ({ $measure })
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
chart-median = median { $median }
chart-medians = median
chart-panel = { $index } { $first }–{ $last }, scale { $min }–{ $max }
chart-no-score = no score
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
chart-series-subtitle = Range of the units’ scores in each year, { $measure }
chart-series-summary = { $year }: from { $worst } to { $best }, median { $median } ({ $count } units).
chart-break = new method

# Prose
prose-table = Table
prose-notes = Notes
prose-back = Back to the text
