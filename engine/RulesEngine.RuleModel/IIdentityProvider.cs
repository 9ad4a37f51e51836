namespace RulesEngine.RuleModel;

/// <summary>A fact that says itself what it is, however its content changes.</summary>
/// <remarks>Two facts of the same type with equal identities are the same fact to a session, whatever <c>Equals</c> says.</remarks>
public interface IIdentityProvider
{
    object GetIdentity();
}
