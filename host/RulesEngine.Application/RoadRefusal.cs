namespace RulesEngine.Application;

/// <summary>What stood in the way of a run.</summary>
public enum RoadRefusal
{
    /// <summary>The request itself: an option, the configuration, the description of the data set.</summary>
    Request,

    /// <summary>Neither the request nor the data set says which day the run speaks for.</summary>
    Day,

    /// <summary>The data: nothing of it could be used.</summary>
    Data,

    /// <summary>A pack: what it brings cannot be used.</summary>
    Pack,
}
