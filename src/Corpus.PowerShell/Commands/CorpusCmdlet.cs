using System.Collections;
using System.Management.Automation;
using Corpus.Model;
using Corpus.Packing;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Errors;
using Corpus.PowerShell.Output;
using Corpus.PowerShell.Parameters;
using Corpus.PowerShell.Selection;
using Corpus.PowerShell.Session;

namespace Corpus.PowerShell.Commands;

/// <summary>A cmdlet that reads rows of corpora: which ones, filters of the article, pipeline input, stopping.</summary>
public abstract class CorpusCmdlet : PSCmdlet, IDisposable
{
    private readonly WorkProgress _progress;
    private readonly StopSource _stop = new();
    private readonly HashSet<object> _written = [];
    private readonly HashSet<(string Id, object Target)> _reported = [];
    private readonly HashSet<string> _warned = new(StringComparer.Ordinal);
    private ReadCorpora? _corpora;
    private FilterValues? _given;
    private IReadOnlyList<Criteria>? _criteria;

    private protected CorpusCmdlet() => _progress = new WorkProgress(this);

    /// <summary>An article, quote, claim, speaker, conflict, or result of Find-Claim or Get-Timeline; only what belongs to exactly that object is returned.</summary>
    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>Who published the article.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(OutletCompleter))]
    public string[]? Outlet { get; set; }

    /// <summary>The language of the article as an IETF tag.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    public string[]? Language { get; set; }

    /// <summary>First moment of publication that counts.</summary>
    [Parameter]
    [FriendlyDate]
    [ArgumentCompleter(typeof(DateCompleter))]
    public DateTime? After { get; set; }

    /// <summary>First moment of publication that does not count any more.</summary>
    [Parameter]
    [FriendlyDate]
    [ArgumentCompleter(typeof(DateCompleter))]
    public DateTime? Before { get; set; }

    /// <summary>The corpora to read, by name.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(CorpusCompleter))]
    public string[]? Corpus { get; set; }

    /// <summary>Tells how many articles were read, for a cmdlet that answers when it has read all.</summary>
    private protected Action<int, int> ReadProgress => (done, total) => _progress.Report("Reading articles", done, total);

    private protected CancellationToken StopToken => _stop.Token;

    /// <summary>All filter values as they stand now: those of the command line, and those that the current pipeline object brought by name.</summary>
    private protected virtual FilterValues Filters() =>
        new() { Outlet = Outlet, Language = Language, After = After, Before = Before };

    /// <summary>The same filters with one more name: what a string in the pipeline stands for; null where it stands for nothing.</summary>
    private protected virtual FilterValues? WithName(FilterValues filters, string name) => null;

    /// <summary>Takes a string of the pipeline as the text that it is; false where strings are names here.</summary>
    private protected virtual bool AnswerText(string text) => false;

    /// <summary>Answers for one object of the pipeline, or for a whole corpus where <paramref name="start"/> is null: the one that the criteria are resolved against.</summary>
    private protected abstract void Answer(object? start, Criteria criteria);

    /// <inheritdoc/>
    protected sealed override void BeginProcessing() => Guarded(() =>
    {
        if (After >= Before)
            ThrowTerminatingError(CorpusErrors.PeriodIsEmpty(After!.Value, Before!.Value));
        _corpora = new ReadCorpora(MyInvocation.MyCommand.Module, Corpus, WriteError);
        foreach (var opening in _corpora.Chosen)
        {
            if (opening.Fault is { } fault)
                ThrowTerminatingError(fault);
            WriteVerbose($"The corpus is '{opening.Path}'.");
        }
        _given = Filters();
        Prepare();
    });

    /// <inheritdoc/>
    protected sealed override void ProcessRecord() => Guarded(() =>
    {
        if (InputObject is null)
        {
            // A null in the pipeline is nothing; without a pipeline the whole corpus is asked.
            if (!MyInvocation.ExpectingInput)
                AnswerAll(GivenCriteria);
            return;
        }
        foreach (var item in Unrolled(InputObject.BaseObject))
            AnswerFor(item);
    });

    /// <inheritdoc/>
    protected sealed override void EndProcessing() => Guarded(() =>
    {
        Finish();
        _progress.Complete();
    });

    /// <inheritdoc/>
    protected sealed override void StopProcessing() => _stop.Stop();

    /// <summary>Writes a row, unless an earlier object of the pipeline led to it already.</summary>
    /// <param name="key">What makes the row the same row.</param>
    /// <param name="row">The row.</param>
    private protected void WriteOnce(object key, object row)
    {
        if (InputObject is null || _written.Add(key))
            WriteObject(row);
    }

    /// <summary>What must be right before anything is read.</summary>
    private protected virtual void Prepare()
    {
    }

    /// <summary>What is left to do when the pipeline has brought everything.</summary>
    private protected virtual void Finish()
    {
    }

    /// <summary>Warns, and of the same once: each corpus may have the same to say.</summary>
    private protected void WarnOnce(string message)
    {
        if (_warned.Add(message))
            WriteWarning(message);
    }

    /// <summary>The claims that may not fit together: those that the corpus brings, or where it is too large for its build, what is found now, once in a process.</summary>
    private protected IReadOnlyList<Conflict> Conflicts(ICorpus corpus)
    {
        if (corpus.Conflicts is { } known)
            return known;
        return FoundConflicts.In(corpus, StopToken, (done, total) => _progress.Report("Comparing claims", done, total));
    }

    /// <summary>Makes a corpus ready for a search: of one that was just read out of raw files nobody has indexed the words yet.</summary>
    private protected void PrepareSearch(ICorpus corpus) => CorpusOpening.Of(corpus)?.Prepare?.Invoke(StopToken);

    /// <summary>What the command line alone asks for, resolved once against each corpus that is read.</summary>
    private protected IReadOnlyList<Criteria> GivenCriteria => _criteria ??= Resolve(_given!);

    /// <summary>The filter values of the command line alone.</summary>
    private protected FilterValues Given => _given!;

    /// <summary>Resolves filter values against each corpus that is read. A name is unknown where none of them knows it.</summary>
    private protected IReadOnlyList<Criteria> Resolve(FilterValues filters)
    {
        var unknown = new List<ErrorRecord>();
        var criteria = _corpora!.Chosen.Select(opening => Resolve(filters, opening.Corpus!, unknown.Add)).ToArray();
        foreach (var errors in unknown.GroupBy(error => (error.FullyQualifiedErrorId, error.TargetObject)).Where(errors => errors.Count() == criteria.Length))
            ReportOnce(errors.First());
        return criteria;
    }

    private Criteria Resolve(FilterValues filters, ICorpus corpus, Action<ErrorRecord> report)
    {
        var criteria = Criteria.Resolve(filters, corpus, report, StopToken);
        if (criteria.Speakers is { } speakers)
            WriteVerbose(FormattableString.Invariant($"-Speaker fits {speakers.Count} speakers."));
        return criteria;
    }

    /// <summary>Answers for all corpora that are read, one after the other.</summary>
    private protected virtual void AnswerAll(IReadOnlyList<Criteria> criteria)
    {
        foreach (var one in criteria)
            Answer(null, one);
    }

    /// <summary>Answers for a row of the pipeline in the corpora that it leads into.</summary>
    private void AnswerRow(object row)
    {
        foreach (var opening in _corpora!.Of(row))
            Answer(row, GivenFor(opening));
    }

    /// <summary>What the command line alone asks of a corpus, be it one of those that are read or not.</summary>
    private Criteria GivenFor(CorpusOpening opening) =>
        GivenCriteria.FirstOrDefault(criteria => criteria.Corpus == opening.Corpus) ?? _corpora!.Resolved(opening, corpus => Resolve(_given!, corpus, ReportOnce));

    /// <summary>The command line is resolved again with each name that is piped; its own unknown names are reported the first time.</summary>
    private void ReportOnce(ErrorRecord error)
    {
        if (_reported.Add((error.FullyQualifiedErrorId, error.TargetObject)))
            WriteError(error);
    }

    private void AnswerFor(object item)
    {
        switch (item)
        {
            // The properties of these would bind by name as well; the object itself says it better.
            case not string when PipelineRows.Of(item) is { } rows:
                foreach (var row in rows)
                    AnswerRow(row);
                break;
            case CorpusInfo { Opening: var opening }:
                AnswerAll([GivenFor(opening)]);
                break;
            case string text when AnswerText(text):
                break;
            case string name when WithName(_given!, name) is { } filters:
                AnswerAll(Resolve(filters));
                break;
            case not string when Filters() is var filters && filters != _given:
                AnswerAll(Resolve(filters));
                break;
            default:
                WriteError(CorpusErrors.InputNotUnderstood(item));
                break;
        }
    }

    /// <summary>A list given to -InputObject counts as its items, as it does in the pipeline.</summary>
    private static IEnumerable<object> Unrolled(object input) => input switch
    {
        string or IDictionary => [input],
        IEnumerable list => list.Cast<object?>().OfType<object>().Select(item => item is PSObject wrapped ? wrapped.BaseObject : item),
        _ => [input],
    };

    /// <summary>Turns a stop and a corpus that proves damaged while it is read into what the engine expects.</summary>
    private void Guarded(Action work)
    {
        try
        {
            work();
        }
        catch (OperationCanceledException) when (_stop.Token.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
        catch (CorpusFormatException damage)
        {
            ThrowTerminatingError(CorpusErrors.CorpusDamaged(damage.CorpusName, damage));
        }
    }

    /// <summary>Releases what stopping needs.</summary>
    public void Dispose()
    {
        _stop.Dispose();
        GC.SuppressFinalize(this);
    }
}
