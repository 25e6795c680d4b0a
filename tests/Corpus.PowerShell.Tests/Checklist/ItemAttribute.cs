namespace Corpus.PowerShell.Tests.Checklist;

/// <summary>The item of the checklist that a test holds. README.md beside this file lists all items and their tests.</summary>
/// <param name="number">From 1 to 40.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ItemAttribute(int number) : Attribute
{
    public int Number => number;
}
