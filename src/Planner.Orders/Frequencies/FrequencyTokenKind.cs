namespace Planner.Orders;

/// <summary>Kinds of tokens in an order's text.</summary>
internal enum FrequencyTokenKind
{
    Number,
    Word,

    /// <summary>One of <c>- , : /</c>; <c>;</c> and <c>+</c> separate parts as a comma does.</summary>
    Symbol,

    /// <summary>What stands in parentheses.</summary>
    Remark,

    /// <summary>A character that has no place in an order.</summary>
    Stray,
    End,
}
