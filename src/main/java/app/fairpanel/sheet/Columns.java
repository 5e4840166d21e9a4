package app.fairpanel.sheet;

import app.fairpanel.evaluation.CptCode;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.FeeNumber;
import app.fairpanel.money.TypedNumber.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What the columns of a sheet seem to be, by their headings, else by what stands in them.
///
/// @param headings whether the first row holds headings
/// @param columns one for each column
public record Columns(boolean headings, List<Column> columns) {
    private static final int SHORTEST_NAME = 3;

    public Columns {
        columns = List.copyOf(columns);
    }

    public static Columns guess(Sheet sheet, List<Platform> platforms) {
        return new Guess(sheet, platforms).columns();
    }

    /// The same with another meaning for one column. What it now is, no other column is any more.
    public Columns with(int index, Column column) {
        var changed = new ArrayList<>(columns);
        changed.replaceAll(other -> other.equals(column) ? Column.Part.LEFT_OUT : other);
        changed.set(index, column);
        return new Columns(headings, changed);
    }

    public Columns withHeadings(boolean changed) {
        return new Columns(changed, columns);
    }

    public boolean has(Column column) {
        return columns.contains(column);
    }

    private static final class Guess {
        private final Sheet sheet;
        private final List<Platform> platforms;
        private final boolean headings;
        private final List<Column> columns = new ArrayList<>();

        Guess(Sheet sheet, List<Platform> platforms) {
            this.sheet = sheet;
            this.platforms = platforms;
            headings = sheet.rows().size() > 1
                    && sheet.rows().getFirst().cells().stream().noneMatch(Guess::isFigure);
        }

        private static boolean isFigure(String cell) {
            return CptCode.read(cell).isPresent()
                    || FeeNumber.RATE.read(cell) instanceof Reading.Accepted
                    || FeeNumber.SHARE.read(cell) instanceof Reading.Accepted;
        }

        Columns columns() {
            for (int i = 0; i < sheet.width(); i++) {
                var heading = headings ? normal(sheet.rows().getFirst().cell(i)) : "";
                columns.add(byHeading(heading).filter(this::isFree).orElse(Column.Part.LEFT_OUT));
            }
            fill(Column.Part.CODE, cell -> CodeCell.read(cell).isPresent());
            if (!headings) {
                fill(Column.Part.PAYER, cell -> !isFigure(cell));
                fill(Column.Part.SHARE, cell -> cell.endsWith("%"));
                platforms.forEach(platform -> fill(
                        new Column.RateOf(platform), cell -> FeeNumber.RATE.read(cell) instanceof Reading.Accepted));
                fill(Column.Part.LABEL, cell -> !isFigure(cell));
            }
            return new Columns(headings, columns);
        }

        private boolean isFree(Column column) {
            return !columns.contains(column);
        }

        /// Makes what is missing of the first column that is nothing yet, if at least half of its cells fit.
        private void fill(Column missing, Predicate<String> fits) {
            if (isFree(missing)) {
                IntStream.range(0, columns.size())
                        .filter(i -> columns.get(i) == Column.Part.LEFT_OUT && mostly(i, fits))
                        .findFirst()
                        .ifPresent(i -> columns.set(i, missing));
            }
        }

        private boolean mostly(int column, Predicate<String> fits) {
            var cells = sheet.body(headings).stream()
                    .map(row -> row.cell(column))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            return !cells.isEmpty() && 2 * cells.stream().filter(fits).count() >= cells.size();
        }

        private Optional<Column> byHeading(String heading) {
            if (heading.isEmpty()) {
                return Optional.empty();
            }
            return platform(heading)
                    .<Column>map(Column.RateOf::new)
                    .or(() -> heading(heading, Column.Part.MINUTES, "minute", "length", "duration"))
                    .or(() -> heading(heading, Column.Part.ADD_ON, "addon"))
                    .or(() -> heading(heading, Column.Part.CODE, "cpt", "code"))
                    .or(() -> heading(heading, Column.Part.SHARE, "share", "mix", "percent", "frequency"))
                    .or(() -> heading(heading, Column.Part.CLIENTS, "client", "groupsize"))
                    .or(() -> heading(heading, Column.Part.PAYER, "payer", "payor", "insur", "plan", "carrier"))
                    .or(() -> heading(heading, Column.Part.LABEL, "label", "name", "description", "service", "type"));
        }

        private Optional<Platform> platform(String heading) {
            return platforms.stream()
                    .filter(platform -> normal(platform.name()).equals(heading))
                    .findFirst()
                    .or(() -> platforms.stream()
                            .filter(platform -> {
                                var name = normal(platform.name());
                                return heading.contains(name)
                                        || (heading.length() >= SHORTEST_NAME && name.startsWith(heading));
                            })
                            .findFirst());
        }

        private static Optional<Column> heading(String heading, Column column, String... words) {
            return List.of(words).stream().anyMatch(heading::contains) ? Optional.of(column) : Optional.empty();
        }

        /// Only letters, so that "CPT-Code" and "cpt code" are the same.
        private static String normal(String heading) {
            return heading.toLowerCase(Locale.ROOT).replace("%", "percent").replaceAll("[^\\p{L}\\p{N}]", "");
        }
    }
}
