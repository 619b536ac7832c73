package io.portico.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * NamedMethods the methods of ours that pages name, each looked up once. EL's own resolver copies all methods of a class to find
 * one, for every cell of every row; whatever is overloaded, takes any number of arguments or isn't ours is left to it.
 */
public class NamedMethods extends ELResolver {

    private static final String OURS = "io.portico.";

    private final Map<Name, Optional<Method>> known = new ConcurrentHashMap<>();

    private record Name(Class<?> type, String method, int arguments) {}

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
        if (base == null || method == null || !base.getClass().getName().startsWith(OURS)) return null;

        var arguments = values == null ? new Object[0] : values;
        var name = new Name(base.getClass(), method.toString(), arguments.length);
        var found = known.computeIfAbsent(name, NamedMethods::find);
        if (found.isEmpty()) return null;

        var result = call(found.get(), base, fitting(context, found.get().getParameterTypes(), arguments));
        context.setPropertyResolved(base, method);
        return result;
    }

    private static Optional<Method> find(Name name) {
        var called = Arrays.stream(name.type().getMethods())
                .filter(method -> method.getName().equals(name.method()) && !method.isBridge())
                .toList();
        return called.size() != 1 ? Optional.empty() : called.stream()
                .filter(method -> method.getParameterCount() == name.arguments() && !method.isVarArgs())
                .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                .findFirst();
    }

    private static Object[] fitting(ELContext context, Class<?>[] types, Object[] values) {
        var fitting = new Object[values.length];
        for (var i = 0; i < values.length; i++) {
            fitting[i] = types[i].isInstance(values[i]) ? values[i] : context.convertToType(values[i], types[i]);
        }
        return fitting;
    }

    private static Object call(Method method, Object base, Object[] arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
