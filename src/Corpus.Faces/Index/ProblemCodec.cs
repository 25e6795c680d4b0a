using Corpus.Extraction.Reading;

namespace Corpus.Faces.Index;

/// <summary>Writes and reads faults at their places: an id, a place, and what fills the message.</summary>
/// <param name="places">Writes and reads the places.</param>
internal sealed class ProblemCodec(PlaceCodec places)
{
    private static readonly Dictionary<string, SeedFault> Faults = SeedFault.All.Concat(FaceFaults.All).ToDictionary(fault => fault.Id, StringComparer.Ordinal);

    public void Write(RowWriter row, Problem problem)
    {
        row.Text(problem.Fault.Id);
        row.Flag(problem.Place is not null);
        if (problem.Place is { } place)
            places.Write(row, place);
        row.List(problem.Arguments, argument => WriteArgument(row, argument));
    }

    public Problem Read(RowReader row)
    {
        if (!Faults.TryGetValue(row.Words(), out var fault))
            row.Break();
        FieldPlace? place = row.Flag() ? places.Read(row) : null;
        return new(fault!, place, row.List(() => ReadArgument(row)));
    }

    /// <summary>Numbers stay numbers: the compiler writes them as the reader's language does.</summary>
    private static void WriteArgument(RowWriter row, object argument)
    {
        row.Flag(argument is int);
        if (argument is int number)
            row.Number(number);
        else
            row.Text((string)argument);
    }

    private static object ReadArgument(RowReader row) => row.Flag() ? row.Number() : row.Words();
}
