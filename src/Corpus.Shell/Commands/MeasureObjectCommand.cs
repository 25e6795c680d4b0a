using System.Management.Automation;
using Microsoft.PowerShell.Commands;

namespace Corpus.Shell.Commands;

/// <summary>Counts objects and sums up their properties. Of pwsh's parameters, -AllStats, -Line, -Word and -Character are missing.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "Object")]
[OutputType(typeof(MeasureInfo))]
public sealed class MeasureObjectCommand : PSCmdlet
{
    private readonly Dictionary<string, Measurement> _measurements = new(StringComparer.OrdinalIgnoreCase);
    private readonly ValueOrder _order = new(ignoresCase: false);
    private bool _sawOtherThanNumbers;

    /// <summary>The object.</summary>
    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>Names or wildcards. Objects themselves are measured without this parameter.</summary>
    [Parameter(Position = 0)]
    [ValidateNotNullOrEmpty]
    public PSPropertyExpression[]? Property { get; set; }

    /// <summary>Adds the sum.</summary>
    [Parameter]
    public SwitchParameter Sum { get; set; }

    /// <summary>Adds the mean.</summary>
    [Parameter]
    public SwitchParameter Average { get; set; }

    /// <summary>Adds the greatest value.</summary>
    [Parameter]
    public SwitchParameter Maximum { get; set; }

    /// <summary>Adds the least value.</summary>
    [Parameter]
    public SwitchParameter Minimum { get; set; }

    /// <summary>Adds the standard deviation of a sample.</summary>
    [Parameter]
    public SwitchParameter StandardDeviation { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (InputObject is null)
            return;
        if (Property is null)
        {
            Measure("", InputObject.BaseObject);
            return;
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in Property.SelectMany(expression => expression.ResolveNames(InputObject)).Where(name => seen.Add(name.ToString())))
        {
            if (name.GetValues(InputObject) is [var result, ..])
                Measure(name.ToString(), result.Result);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (Property is null && _measurements.Count == 0)
            _measurements.Add("", new Measurement());
        foreach (var (name, measured) in _measurements)
            WriteObject(ResultOf(name, measured));
    }

    private MeasureInfo ResultOf(string name, Measurement measured) => new()
    {
        Count = measured.Count,
        Average = Average && !_sawOtherThanNumbers && measured.Count > 0 ? measured.Sum / measured.Count : null,
        Sum = Sum && !_sawOtherThanNumbers ? measured.Sum : null,
        Maximum = measured.Maximum,
        Minimum = measured.Minimum,
        StandardDeviation = StandardDeviation && !_sawOtherThanNumbers ? measured.StandardDeviation : null,
        Property = name.Length > 0 ? name : null,
    };

    private void Measure(string name, object? value)
    {
        if (!_measurements.TryGetValue(name, out var measured))
            _measurements.Add(name, measured = new Measurement());
        measured.Count++;
        if ((Sum || Average || StandardDeviation) && !TryAdd(measured, value))
            return;
        if (Minimum && (measured.Minimum is null || Compare(value, measured.Minimum) < 0))
            measured.Minimum = NumberOr(value);
        if (Maximum && (measured.Maximum is null || Compare(value, measured.Maximum) > 0))
            measured.Maximum = NumberOr(value);
    }

    private bool TryAdd(Measurement measured, object? value)
    {
        if (LanguagePrimitives.TryConvertTo<double>(value, out var number))
        {
            measured.Add(number);
            return true;
        }

        _sawOtherThanNumbers = true;
        WriteError(new ErrorRecord(new PSInvalidOperationException($"Input object \"{value}\" is not numeric."), "NonNumericInputObject", ErrorCategory.InvalidType, value));
        return false;
    }

    private int Compare(object? left, object right)
    {
        var number = NumberOr(left);
        return number?.GetType() == right.GetType() ? _order.Compare(number, right) : _order.Compare(number?.ToString(), right.ToString());
    }

    private static object? NumberOr(object? value) => value is not null && LanguagePrimitives.TryConvertTo<double>(value, out var number) ? number : value;

    private sealed class Measurement
    {
        private double _mean;
        private double _squares;
        private int _numbers;

        public int Count { get; set; }

        public double Sum { get; private set; }

        public object? Maximum { get; set; }

        public object? Minimum { get; set; }

        public double StandardDeviation => _numbers > 1 ? Math.Sqrt(_squares / (_numbers - 1)) : 0;

        // Welford's way: the squares do not cancel out.
        public void Add(double number)
        {
            Sum += number;
            var difference = number - _mean;
            _mean += difference / ++_numbers;
            _squares += difference * (number - _mean);
        }
    }
}
