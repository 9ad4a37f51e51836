using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

internal sealed class DefaultFactIdentity : IEqualityComparer<object>
{
    bool IEqualityComparer<object>.Equals(object? x, object? y) =>
        x is IIdentityProvider left && y is IIdentityProvider right
            ? Equals(left.GetIdentity(), right.GetIdentity())
            : Equals(x, y);

    int IEqualityComparer<object>.GetHashCode(object obj) =>
        obj is IIdentityProvider provider ? provider.GetIdentity().GetHashCode() : obj.GetHashCode();
}
